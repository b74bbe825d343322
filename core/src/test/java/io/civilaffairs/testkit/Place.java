package io.civilaffairs.testkit;

/**
 * Where a fact stands in a case.
 *
 * @param subject the key of the subject
 * @param path where it stands in the subject
 */
record Place(String subject, String path) {
    /** The household itself. */
    static final String HOUSEHOLD = "household";

    /** Whether this place is the other or lies inside it. */
    boolean isWithin(Place other) {
        return subject.equals(other.subject) && (path.equals(other.path) || path.startsWith(other.path + "/"));
    }

    /** The parts of the path. */
    String[] parts() {
        return path.split("/", -1);
    }
}
