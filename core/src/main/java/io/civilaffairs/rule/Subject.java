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
}
