package io.civilaffairs.json;

/**
 * What a document may hold at most.
 *
 * @param bytes length in UTF-8
 * @param listed elements of all lists together
 * @param values values of every kind together
 */
record Limits(int bytes, int listed, int values) {
    /** Levels of lists and objects. */
    static final int DEPTH = 50;

    /** Characters of a text or a key. */
    static final int TEXT = 10_000;

    /** Characters of a number, and powers of ten in its exponent. */
    static final int NUMBER = 30;

    static final Limits CASE = new Limits(4 << 20, 10_000, 200_000);

    static final Limits PACK = new Limits(16 << 20, 200_000, 1_000_000);
}
