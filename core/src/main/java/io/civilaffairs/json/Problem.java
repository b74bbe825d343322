package io.civilaffairs.json;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing wrong with a document (一处错误): where it stands, what was found and what was expected.
 *
 * <p>The message is one line and shows no member id and nothing that looks like an ID number. This class is immutable and
 * thread-safe.
 *
 * @param at the JSON pointer of the place; empty for the whole document; where several packs are put together, the name of
 *     the pack and {@code #} stand before it
 * @param message what was found and what was expected
 */
public record Problem(String at, String message) implements Serializable {
    /** Refuses a problem without a place or a message. */
    public Problem {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
    }

    /**
     * The place and the message, as an error stream shows them.
     *
     * @return {@code at: message}, or the message alone for the whole document
     */
    @Override
    public String toString() {
        return at.isEmpty() ? message : at + ": " + message;
    }
}
