package io.civilaffairs.programme.guardianship;

import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Ages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The record of a child's guardianship over time (儿童监护档案): its state, how it came about, and what may follow. Each change
 * gives a new record. 民法典 第二十七条、第二十九条至第三十一条、第三十六条至第三十九条; 未成年人保护法 第二十二条、第九十二条至第九十五条.
 *
 * <pre>{@code
 * GuardianshipRecord record = GuardianshipRecord.begin(birthDate, GuardianshipState.PARENTS, birthDate)
 *     .then(GuardianshipTransition.TAKE_TEMPORARY, day, Set.of(GuardianshipEvidence.TEMPORARY_GROUND));
 * record.lawful();
 * }</pre>
 *
 * <p>An adoption ends the record; the adoptive parents begin a new one. This class is immutable and thread-safe; its text
 * form shows no personal data.
 */
public final class GuardianshipRecord {
    /** Completed years at which a person is of age: 民法典 第十七条. */
    private static final int MAJORITY = 18;

    /** Completed years from which own labour gives full capacity: 民法典 第十八条第二款. */
    private static final int OWN_LABOUR = 16;

    /**
     * A change on record.
     *
     * @param transition the change
     * @param date the day of the change
     * @param to the state from that day
     */
    public record Entry(GuardianshipTransition transition, LocalDate date, GuardianshipState to) {
        /** Shows no personal data. */
        @Override
        public String toString() {
            return "Entry";
        }
    }

    private final LocalDate birthDate;
    private final GuardianshipState initial;
    private final LocalDate since;
    private final List<Entry> history;
    private final ParentsStanding parents;

    private GuardianshipRecord(
            LocalDate birthDate,
            GuardianshipState initial,
            LocalDate since,
            List<Entry> history,
            ParentsStanding parents) {
        this.birthDate = birthDate;
        this.initial = initial;
        this.since = since;
        this.history = history;
        this.parents = parents;
    }

    /**
     * Begins a record. The parents stand as qualified; a child that is found begins in {@link
     * GuardianshipState#PARENTS_TEMPORARY}, because its parents are its guardians until the law says otherwise.
     *
     * @param birthDate the day of birth
     * @param state the state at the beginning
     * @param since the first day of the record
     * @return the record
     * @throws IllegalArgumentException if the state is ENDED, or the day is before birth or not before majority
     */
    public static GuardianshipRecord begin(LocalDate birthDate, GuardianshipState state, LocalDate since) {
        if (state == GuardianshipState.ENDED) {
            throw new IllegalArgumentException("state: a record cannot begin with ENDED");
        }
        if (since.isBefore(birthDate) || !since.isBefore(Ages.ON_BIRTHDAY.reaches(birthDate, MAJORITY))) {
            throw new IllegalArgumentException("since: must lie between birth and the day the child comes of age");
        }
        return new GuardianshipRecord(birthDate, state, since, List.of(), ParentsStanding.QUALIFIED);
    }

    /**
     * The record after a change.
     *
     * @param transition the change
     * @param date the day of the change
     * @param shown what was shown for it
     * @return the new record
     * @throws UnlawfulTransitionException if the law does not allow it from this state; the message names what is lawful
     * @throws IllegalArgumentException if the day is before that of the last change or does not fit the child's age, or
     *     something that must be shown is not; the message says which
     */
    public GuardianshipRecord then(GuardianshipTransition transition, LocalDate date, Set<GuardianshipEvidence> shown) {
        Objects.requireNonNull(date, "date");
        GuardianshipState from = state();
        GuardianshipState to = transition
                .from(from, parents)
                .orElseThrow(() -> new UnlawfulTransitionException(from, parents, transition, lawful()));
        checkDate(transition, date);
        Set<GuardianshipEvidence> missing = new TreeSet<>(transition.evidence());
        missing.removeAll(shown);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("shown: " + transition + " from " + from + " needs " + missing + " too");
        }
        List<Entry> longer = new ArrayList<>(history);
        longer.add(new Entry(transition, date, to));
        return new GuardianshipRecord(
                birthDate, initial, since, Collections.unmodifiableList(longer), transition.standing(from, parents));
    }

    private void checkDate(GuardianshipTransition transition, LocalDate date) {
        LocalDate last =
                history.isEmpty() ? since : history.get(history.size() - 1).date();
        if (date.isBefore(last)) {
            throw new IllegalArgumentException("date: " + date + " is before the last change on " + last);
        }
        LocalDate majority = Ages.ON_BIRTHDAY.reaches(birthDate, MAJORITY);
        if (transition == GuardianshipTransition.COME_OF_AGE) {
            if (!date.equals(majority)) {
                throw new IllegalArgumentException("date: " + date + " is not the day on which the child comes of age");
            }
        } else if (!date.isBefore(majority)) {
            throw new IllegalArgumentException("date: the child is of age on " + date + "; only COME_OF_AGE remains");
        }
        if (transition == GuardianshipTransition.GAIN_FULL_CAPACITY
                && date.isBefore(Ages.ON_BIRTHDAY.reaches(birthDate, OWN_LABOUR))) {
            throw new IllegalArgumentException("date: the child is not yet " + OWN_LABOUR + " on " + date);
        }
    }

    /**
     * The state after the last change on record.
     *
     * @return the state
     */
    public GuardianshipState state() {
        return history.isEmpty() ? initial : history.get(history.size() - 1).to();
    }

    /**
     * The state on a day. It has ended when the child is of age, whether or not that is on record.
     *
     * @param day the day
     * @return the state
     * @throws IllegalArgumentException if the day is before the record begins
     */
    public GuardianshipState stateOn(LocalDate day) {
        if (day.isBefore(since)) {
            throw new IllegalArgumentException("day: " + day + " is before the record begins on " + since);
        }
        if (!day.isBefore(Ages.ON_BIRTHDAY.reaches(birthDate, MAJORITY))) {
            return GuardianshipState.ENDED;
        }
        GuardianshipState state = initial;
        for (Entry entry : history) {
            if (!entry.date().isAfter(day)) {
                state = entry.to();
            }
        }
        return state;
    }

    /**
     * The changes, the first one first.
     *
     * @return the changes on record
     */
    public List<Entry> history() {
        return history;
    }

    /**
     * How the parents stand.
     *
     * @return whether a court has revoked their guardianship
     */
    public ParentsStanding parents() {
        return parents;
    }

    /**
     * What the law allows next, its dates and evidence aside.
     *
     * @return the changes; empty if it has ended
     */
    public Set<GuardianshipTransition> lawful() {
        Set<GuardianshipTransition> lawful = EnumSet.noneOf(GuardianshipTransition.class);
        for (GuardianshipTransition transition : GuardianshipTransition.values()) {
            if (transition.from(state(), parents).isPresent()) {
                lawful.add(transition);
            }
        }
        return Collections.unmodifiableSet(lawful);
    }

    /**
     * The rights and duties that follow from the state, and from a revocation.
     *
     * @return the items, each with its article
     */
    public List<Clause> consequences() {
        List<Clause> all = new ArrayList<>(state().consequences());
        if (parents != ParentsStanding.QUALIFIED && state() != GuardianshipState.ENDED) {
            all.add(Duties.MAINTENANCE);
        }
        return Collections.unmodifiableList(all);
    }

    @Override
    public String toString() {
        return "GuardianshipRecord " + state();
    }
}
