package io.civilaffairs.benefit;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import java.util.List;
import java.util.function.Function;

/**
 * Whom a programme is about (保障单位): the household as a whole, or each person in it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Scope<S extends Subject> {
    /** The household (以家庭为单位). */
    public static final Scope<Household> HOUSEHOLD = new Scope<>("household", List::of, h -> h);
    /** Each person listed (以个人为单位). */
    public static final Scope<Member> PERSON = new Scope<>(
            "person",
            h -> {
                Roster<Member> members = h.members();
                return members == null ? List.of() : members.list();
            },
            Member::household);

    private final String name;
    private final Function<Household, List<S>> subjects;
    private final Function<S, Household> household;

    private Scope(String name, Function<Household, List<S>> subjects, Function<S, Household> household) {
        this.name = name;
        this.subjects = subjects;
        this.household = household;
    }

    /**
     * The subjects in a household.
     *
     * @param in the household
     * @return the subjects, in the order listed
     */
    public List<S> subjects(Household in) {
        return subjects.apply(in);
    }

    /**
     * The household of a subject.
     *
     * @param subject the subject
     * @return its household
     */
    public Household household(S subject) {
        return household.apply(subject);
    }

    @Override
    public String toString() {
        return name;
    }
}
