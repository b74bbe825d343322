package io.civilaffairs.people;

/**
 * Who looks after a person (照料、抚养方式). This enum is immutable and thread-safe.
 */
public enum Care {
    /** An institution (机构集中供养). */
    INSTITUTION,
    /** At home, person in extreme hardship (分散供养). */
    DISPERSED,
    /** Kin (亲属抚养). */
    KIN,
    /** A foster family (家庭寄养). */
    FOSTER,
    /** Adoptive parents (收养). */
    ADOPTED,
    /** A guardian (监护人抚养). */
    GUARDIAN
}
