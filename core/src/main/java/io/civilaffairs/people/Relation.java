package io.civilaffairs.people;

/**
 * How a person is related to the head of the household (与户主关系, after GB/T 4761). This enum is immutable and thread-safe.
 */
public enum Relation {
    /** The head (户主). */
    HEAD,
    /** Husband or wife (配偶). */
    SPOUSE,
    /** Son or daughter (子女). */
    CHILD,
    /** Daughter- or son-in-law (儿媳、女婿). */
    CHILD_IN_LAW,
    /** Grandchild (孙子女、外孙子女). */
    GRANDCHILD,
    /** Father or mother (父母). */
    PARENT,
    /** Father- or mother-in-law (公婆、岳父母). */
    PARENT_IN_LAW,
    /** Grandparent (祖父母、外祖父母). */
    GRANDPARENT,
    /** Brother or sister (兄弟姐妹). */
    SIBLING,
    /** Anybody else (其他). */
    OTHER
}
