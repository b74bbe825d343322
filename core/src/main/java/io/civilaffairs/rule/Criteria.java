package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.MonthRange;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary a rule author sees (条件词汇). Each method makes one node, named by its {@link Clause}.
 *
 * <pre>{@code
 * allOf(ELIGIBLE,
 *     below(INCOME_BELOW_STANDARD, ASSESSED_INCOME, STANDARD_FOR_ALL),
 *     unless(NO_VEHICLE, NO_CAR, CAR_OF_SMALL_VALUE));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Criteria {
    private Criteria() {}

    /**
     * All must hold (同时符合).
     *
     * @param clause the item
     * @param of the conditions, in the order of the article
     * @param <S> the type of the subject
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S extends Subject> AllOf<S> allOf(Clause clause, Criterion<S>... of) {
        return new AllOf<>(clause, List.of(of));
    }

    /**
     * All must hold (同时符合).
     *
     * @param clause the item
     * @param of the conditions, in the order of the article
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> AllOf<S> allOf(Clause clause, List<Criterion<S>> of) {
        return new AllOf<>(clause, of);
    }

    /**
     * One must hold (具有下列情形之一).
     *
     * @param clause the item
     * @param of the conditions, in the order of the article
     * @param <S> the type of the subject
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S extends Subject> AnyOf<S> anyOf(Clause clause, Criterion<S>... of) {
        return new AnyOf<>(clause, List.of(of));
    }

    /**
     * At least a number must hold.
     *
     * @param number how many
     * @param clause the item
     * @param of the conditions, in the order of the article
     * @param <S> the type of the subject
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S extends Subject> AtLeast<S> atLeast(int number, Clause clause, Criterion<S>... of) {
        return new AtLeast<>(number, clause, List.of(of));
    }

    /**
     * Must not hold (不属于).
     *
     * @param clause the item
     * @param of the condition
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> Not<S> not(Clause clause, Criterion<S> of) {
        return new Not<>(clause, of);
    }

    /**
     * The base holds unless the exception does (……的除外). Nest for an exception to an exception.
     *
     * @param clause the item
     * @param base the base
     * @param exception the exception
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> Unless<S> unless(Clause clause, Criterion<S> base, Criterion<S> exception) {
        return new Unless<>(clause, base, exception);
    }

    /**
     * Some member fulfils the whole condition; all of it by the SAME member.
     *
     * @param clause the item
     * @param in the roster
     * @param of the condition on the member
     * @param <S> the type of the subject
     * @param <M> the type of the members
     * @return the condition
     */
    public static <S extends Subject, M extends Subject> EachMember<S, M> some(
            Clause clause, Fact<S, Roster<M>> in, Criterion<M> of) {
        return new EachMember<>(EachMember.Quantifier.SOME, clause, in, of);
    }

    /**
     * Every member fulfils the condition.
     *
     * @param clause the item
     * @param in the roster
     * @param of the condition on the member
     * @param <S> the type of the subject
     * @param <M> the type of the members
     * @return the condition
     */
    public static <S extends Subject, M extends Subject> EachMember<S, M> every(
            Clause clause, Fact<S, Roster<M>> in, Criterion<M> of) {
        return new EachMember<>(EachMember.Quantifier.EVERY, clause, in, of);
    }

    /**
     * A yes-or-no value is yes.
     *
     * @param clause the item
     * @param fact the value
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> Holds<S> holds(Clause clause, Input<S, Boolean> fact) {
        return new Holds<>(clause, fact, null);
    }

    /**
     * A value is one of a closed list.
     *
     * @param clause the item
     * @param fact the value
     * @param values the list
     * @param <S> the type of the subject
     * @param <T> the type of the value
     * @return the condition
     */
    public static <S extends Subject, T> IsOneOf<S, T> isOneOf(Clause clause, Input<S, T> fact, Set<T> values) {
        return new IsOneOf<>(clause, fact, values, null);
    }

    /**
     * A value is strictly below a limit (低于).
     *
     * @param clause the item
     * @param actual the value
     * @param limit the limit
     * @param <S> the type of the subject
     * @return the condition
     * @throws IllegalArgumentException if the units cannot be compared
     */
    public static <S extends Subject> Compare<S> below(Clause clause, Input<S, ?> actual, Input<S, ?> limit) {
        return new Compare<>(clause, actual, Compare.Relation.BELOW, limit, null);
    }

    /**
     * A value is at most a limit (不超过).
     *
     * @param clause the item
     * @param actual the value
     * @param limit the limit
     * @param <S> the type of the subject
     * @return the condition
     * @throws IllegalArgumentException if the units cannot be compared
     */
    public static <S extends Subject> Compare<S> atMost(Clause clause, Input<S, ?> actual, Input<S, ?> limit) {
        return new Compare<>(clause, actual, Compare.Relation.AT_MOST, limit, null);
    }

    /**
     * A value is at least a limit (不低于, 以上).
     *
     * @param clause the item
     * @param actual the value
     * @param limit the limit
     * @param <S> the type of the subject
     * @return the condition
     * @throws IllegalArgumentException if the units cannot be compared
     */
    public static <S extends Subject> Compare<S> atLeast(Clause clause, Input<S, ?> actual, Input<S, ?> limit) {
        return new Compare<>(clause, actual, Compare.Relation.AT_LEAST, limit, null);
    }

    /**
     * A value is strictly above a limit (超过).
     *
     * @param clause the item
     * @param actual the value
     * @param limit the limit
     * @param <S> the type of the subject
     * @return the condition
     * @throws IllegalArgumentException if the units cannot be compared
     */
    public static <S extends Subject> Compare<S> above(Clause clause, Input<S, ?> actual, Input<S, ?> limit) {
        return new Compare<>(clause, actual, Compare.Relation.ABOVE, limit, null);
    }

    /**
     * A matter left to an official (法律规定的其他情形, 一事一议): UNKNOWN until a decision is recorded.
     *
     * @param clause the item
     * @param decision the decision
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> Discretion<S> discretion(Clause clause, Decision<S> decision) {
        return new Discretion<>(clause, decision, null);
    }

    /**
     * A matter left to an official that comes up only once a fact is known: until then the fact is asked for, not the
     * decision.
     *
     * @param clause the item
     * @param decision the decision
     * @param about the fact that is judged
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> Discretion<S> discretion(Clause clause, Decision<S> decision, Fact<S, ?> about) {
        return new Discretion<>(clause, decision, about);
    }

    /**
     * Which categories of the law a subject falls under (分类).
     *
     * @param clause the item
     * @param exclusive true if one category shuts out the others
     * @param list the categories, in the order of the article
     * @param <S> the type of the subject
     * @return the classification
     */
    public static <S extends Subject> Categories<S> categories(
            Clause clause, boolean exclusive, List<Category<S>> list) {
        return new Categories<>(clause, howMany(exclusive), null, list);
    }

    /**
     * Which categories of the law a subject falls under, made for some subjects only (分类及其适用对象).
     *
     * @param clause the item
     * @param among whom the categories are made for
     * @param exclusive true if one category shuts out the others
     * @param list the categories, in the order of the article
     * @param <S> the type of the subject
     * @return the classification
     */
    public static <S extends Subject> Categories<S> categoriesAmong(
            Clause clause, Criterion<S> among, boolean exclusive, List<Category<S>> list) {
        return new Categories<>(clause, howMany(exclusive), among, list);
    }

    private static Categories.Bound howMany(boolean exclusive) {
        return exclusive ? Categories.Bound.AT_MOST_ONE : Categories.Bound.ANY;
    }

    /**
     * Which level a subject has (等级): exactly one if it is graded, none if it is not.
     *
     * @param clause the item
     * @param graded whom the levels grade
     * @param list the levels, in the order of the article
     * @param <S> the type of the subject
     * @return the classification
     */
    public static <S extends Subject> Categories<S> levels(Clause clause, Criterion<S> graded, List<Category<S>> list) {
        return new Categories<>(clause, Categories.Bound.EXACTLY_ONE, graded, list);
    }

    /**
     * A standard as an input.
     *
     * @param id the standard
     * @param <S> the type of the subject
     * @param <T> the type of its values
     * @return the input
     */
    public static <S extends Subject, T> StandardInput<S, T> standard(StandardId<T> id) {
        return StandardInput.of(id);
    }

    /**
     * Another programme is being paid: its condition with its start rule, asked of the same or another subject.
     *
     * @param clause the item
     * @param programme the id of the other programme
     * @param to the subject to ask it of
     * @param <S> the type of the subject
     * @param <T> the type of the other programme's subject
     * @return the condition
     */
    public static <S extends Subject, T extends Subject> StatusOf<S, T> statusOf(
            Clause clause, String programme, Function<S, T> to) {
        return new StatusOf<>(clause, programme, to, true, null, -1);
    }

    /**
     * The conditions of another programme are met, whether or not it is paid yet.
     *
     * @param clause the item
     * @param programme the id of the other programme
     * @param to the subject to ask it of
     * @param <S> the type of the subject
     * @param <T> the type of the other programme's subject
     * @return the condition
     */
    public static <S extends Subject, T extends Subject> StatusOf<S, T> eligibleFor(
            Clause clause, String programme, Function<S, T> to) {
        return new StatusOf<>(clause, programme, to, false, null, -1);
    }

    /**
     * An award of another programme is for this person too (属于其保障对象): among those it covers, if it is paid at all.
     *
     * @param clause the item
     * @param programme the id of the other programme
     * @param to the subject of the other programme
     * @param <S> the type of the subject
     * @param <T> the type of the other programme's subject
     * @return the condition
     */
    public static <S extends Subject, T extends Subject> Holds<S> coveredBy(
            Clause clause, String programme, Function<S, T> to) {
        return holds(clause, new Covered<>(programme, clause.label(), to, null));
    }

    /**
     * A condition that is in force in some months only; in other months it is left out.
     *
     * @param months the months
     * @param of the condition
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> WhenBound<S> during(MonthRange months, Criterion<S> of) {
        return new WhenBound<>(of.clause(), binding -> months.contains(binding.month()) ? of : null);
    }

    /**
     * One condition if some pack gives a figure for a standard, another if none does.
     *
     * @param clause the item
     * @param standard the standard
     * @param given the condition if there is a figure
     * @param notGiven the condition if there is none
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> WhenBound<S> ifGiven(
            Clause clause, StandardId<?> standard, Criterion<S> given, Criterion<S> notGiven) {
        return new WhenBound<>(clause, binding -> binding.figure(standard).isKnown() ? given : notGiven);
    }

    /**
     * A condition whose form the setting decides.
     *
     * @param clause the item
     * @param choose gives the condition that applies, or null if none does
     * @param <S> the type of the subject
     * @return the condition
     */
    public static <S extends Subject> WhenBound<S> whenBound(
            Clause clause, Function<Binding, @Nullable Criterion<S>> choose) {
        return new WhenBound<>(clause, choose);
    }
}
