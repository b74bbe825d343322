package io.civilaffairs.standard;

import io.civilaffairs.law.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A point on which sources conflict or a rule is pluggable (可选口径), with its named choices.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the option id, such as {@code first-month-paid}
 * @param defaultChoice the choice that applies unless a host chooses: the higher-ranking or newer text
 * @param choices the choices, in order
 */
public record Option(String id, String defaultChoice, List<Choice> choices) {
    /** Checks that the default is one of the choices. */
    public Option {
        choices = List.copyOf(choices);
        if (choices.stream().noneMatch(c -> c.id().equals(defaultChoice))) {
            throw new IllegalArgumentException(
                    "defaultChoice: option " + id + " has no choice \"" + defaultChoice + "\"");
        }
        if (choices.stream().map(Choice::id).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("choices: option " + id + " names a choice twice");
        }
    }

    /**
     * One choice of an option.
     *
     * @param id the choice id
     * @param citation the text that says so
     */
    public record Choice(String id, Citation citation) {}

    /**
     * Finds a choice by id.
     *
     * @param choice the choice id
     * @return the choice, or empty
     */
    public Optional<Choice> find(String choice) {
        return choices.stream().filter(c -> c.id().equals(choice)).findFirst();
    }
}
