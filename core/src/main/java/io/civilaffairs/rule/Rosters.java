package io.civilaffairs.rule;

import io.civilaffairs.value.Label;

/**
 * Help for rules that go through a roster (名册).
 */
public final class Rosters {
    private Rosters() {}

    /**
     * Names the completeness of a roster as something to ask for.
     *
     * @param members the fact that holds the roster; its path names the list, with "Complete" added its completeness
     * @param subject the subject
     * @param <S> the type of the subject
     * @param <M> the type of the members
     * @return the reference
     */
    public static <S extends Subject, M> FactRef completeness(Fact<S, Roster<M>> members, S subject) {
        return new FactRef(
                FactRef.Kind.FACT,
                members.id() + "-complete",
                subject.key(),
                members.path() + "Complete",
                Label.of(
                        members.label().zh() + "是否已全部列出",
                        "whether all are listed: " + members.label().en()));
    }
}
