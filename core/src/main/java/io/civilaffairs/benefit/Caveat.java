package io.civilaffairs.benefit;

import io.civilaffairs.value.Label;

/**
 * Something a reader of an answer should know (提示): a figure used beyond the day it was verified, a start rule that was
 * not applied, an assumption.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id a kebab-case id
 * @param label the text for people
 */
public record Caveat(String id, Label label) {
    /** The id of the caveat that a benefit refused may go on for an exit period (渐退期). */
    public static final String GRADUAL_EXIT = "gradual-exit-may-apply";
}
