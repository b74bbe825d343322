package io.civilaffairs.rule;

/**
 * Somebody or something that facts are known about (对象): a household, a person, a supporter.
 */
public interface Subject {
    /**
     * The name inside the case.
     *
     * @return "household", "person:p3"; the host's pseudonym, never an ID number
     */
    String key();

    /**
     * The place among those whose results are kept while a case is worked on.
     *
     * @return 0 for the household, 1 and up for its members; negative if nothing is kept
     */
    default int place() {
        return -1;
    }
}
