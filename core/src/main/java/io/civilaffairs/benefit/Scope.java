package io.civilaffairs.benefit;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whom a programme is about (保障单位): the household as a whole, or each person in it; or something that is no part of a
 * household, such as an institution.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Scope<S extends Subject> {
    /** The household (以家庭为单位). */
    public static final Scope<Household> HOUSEHOLD =
            new Scope<>(Label.of("户", "household"), h -> 1, (h, i) -> h, h -> h, (h, other) -> other);
    /** Each person listed (以个人为单位). */
    public static final Scope<Member> PERSON = new Scope<>(
            Label.of("人", "person"),
            Scope::persons,
            Scope::person,
            Member::household,
            (member, other) -> person(other, member.position()));

    private final Label label;
    private final ToIntFunction<Household> size;
    private final BiFunction<Household, Integer, S> subject;
    private final Function<S, Household> household;
    private final BiFunction<S, Household, S> same;

    private Scope(
            Label label,
            ToIntFunction<Household> size,
            BiFunction<Household, Integer, S> subject,
            Function<S, Household> household,
            BiFunction<S, Household, S> same) {
        this.label = label;
        this.size = size;
        this.subject = subject;
        this.household = household;
        this.same = same;
    }

    /**
     * A scope of subjects that are no part of a household, such as institutions. A programme of such a scope is bound and
     * asked by itself; a book that goes through households meets none of its subjects.
     *
     * @param label what a subject is, in one word
     * @param <S> the type of the subject
     * @return the scope
     */
    public static <S extends Subject> Scope<S> outsideHouseholds(Label label) {
        return new Scope<>(
                Objects.requireNonNull(label, "label"),
                h -> 0,
                (h, i) -> {
                    throw new IndexOutOfBoundsException(i);
                },
                s -> Household.builder(s.key()).build(),
                (s, other) -> s);
    }

    private static int persons(Household household) {
        Roster<Member> members = household.members();
        return members == null ? 0 : members.list().size();
    }

    private static Member person(Household household, int index) {
        Roster<Member> members = household.members();
        if (members == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return members.list().get(index);
    }

    /**
     * What a subject is.
     *
     * @return one word in both languages
     */
    public Label label() {
        return label;
    }

    /**
     * How many subjects a household has.
     *
     * @param in the household
     * @return the number
     */
    public int size(Household in) {
        return size.applyAsInt(in);
    }

    /**
     * A subject in a household.
     *
     * @param in the household
     * @param index 0 for the first, in the order listed
     * @return the subject
     */
    public S subject(Household in, int index) {
        return subject.apply(in, index);
    }

    /**
     * The subjects in a household.
     *
     * @param in the household
     * @return the subjects, in the order listed
     */
    public List<S> subjects(Household in) {
        int number = size(in);
        List<S> all = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            all.add(subject(in, i));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The household of a subject.
     *
     * @param subject the subject
     * @return its household; for a subject outside households one of which nothing is known
     */
    public Household household(S subject) {
        return household.apply(subject);
    }

    /** The subject in its household as it stands on a day. */
    S asOf(S of, LocalDate day, @Nullable LocalDate knownOn) {
        return same.apply(of, household(of).asOf(day, knownOn));
    }

    @Override
    public String toString() {
        return label.en();
    }
}
