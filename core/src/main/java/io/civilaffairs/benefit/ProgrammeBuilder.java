package io.civilaffairs.benefit;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Categories;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a programme. A builder is not thread-safe; the programme it builds is.
 *
 * @param <S> the type of the subject
 */
public final class ProgrammeBuilder<S extends Subject> {
    final ProgrammeId id;
    final Scope<S> scope;

    @Nullable
    Label label;

    @Nullable
    Citation citation;

    @Nullable
    Criterion<S> condition;

    boolean classification;

    @Nullable
    Input<S, Money> amount;

    @Nullable
    Input<S, MoneyRange> range;

    Per per = Per.MONTH;
    final List<Provision<S>> parts = new ArrayList<>();

    @Nullable
    Input<S, List<Member>> covers;

    @Nullable
    StartRule start;

    @Nullable
    ReviewRule<S> review;

    @Nullable
    YearMonth textReadFrom;

    final List<StandardId<?>> appliedOnlyIfGiven = new ArrayList<>();
    final List<CaveatRule<S>> caveats = new ArrayList<>();

    ProgrammeBuilder(ProgrammeId id, Scope<S> scope) {
        this.id = Objects.requireNonNull(id, "id");
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    Award<S> award() {
        return new Award<>(amount, range, per, parts, covers, review);
    }

    /**
     * Sets the name for people.
     *
     * @param label the label
     * @return this
     */
    public ProgrammeBuilder<S> label(Label label) {
        this.label = label;
        return this;
    }

    /**
     * Sets where the programme stands in law.
     *
     * @param citation the citation
     * @return this
     */
    public ProgrammeBuilder<S> citation(Citation citation) {
        this.citation = citation;
        return this;
    }

    /**
     * Sets who is entitled.
     *
     * @param condition the condition
     * @return this
     */
    public ProgrammeBuilder<S> when(Criterion<S> condition) {
        this.condition = condition;
        return this;
    }

    /**
     * Sets the categories; the programme is then a classification.
     *
     * @param categories the categories
     * @return this
     */
    public ProgrammeBuilder<S> classifies(Categories<S> categories) {
        this.classification = true;
        return when(categories);
    }

    /**
     * Sets the categories where they depend on the setting, such as on the text in force; the programme is then a
     * classification.
     *
     * @param clause the statutory item, as it stands now
     * @param categories chooses the categories of a setting
     * @return this
     */
    public ProgrammeBuilder<S> classifies(Clause clause, Function<Binding, Categories<S>> categories) {
        this.classification = true;
        return when(Criteria.whenBound(clause, categories::apply));
    }

    /**
     * Sets the limits between which an official fixes the amount, by a finding of kind CASE_BY_CASE that states it.
     * Where the limits are one sum, that sum is paid and nothing is left to decide.
     *
     * @param range the limits
     * @param per the period of the amount
     * @return this
     * @throws IllegalArgumentException if the formula's unit is not money
     */
    public ProgrammeBuilder<S> paysWithin(Input<S, MoneyRange> range, Per per) {
        requireMoney(range);
        this.range = range;
        this.per = Objects.requireNonNull(per, "per");
        return this;
    }

    private static void requireMoney(Input<?, ?> amount) {
        if (amount.unit().kind() != Unit.Kind.MONEY) {
            throw new IllegalArgumentException("amount: " + amount.id() + " is in " + amount.unit() + ", not in money");
        }
    }

    /**
     * Sets what is paid.
     *
     * @param amount the formula
     * @param per the period of the amount
     * @return this
     * @throws IllegalArgumentException if the formula's unit is not money
     */
    public ProgrammeBuilder<S> pays(Input<S, Money> amount, Per per) {
        requireMoney(amount);
        this.amount = amount;
        this.per = Objects.requireNonNull(per, "per");
        return this;
    }

    /**
     * Adds a benefit in kind or a right.
     *
     * @param clause what it is
     * @return this
     */
    public ProgrammeBuilder<S> gives(Clause clause) {
        parts.add(new Provision<>(new Service(clause), null));
        return this;
    }

    /**
     * Adds a benefit in kind or a right that only some of those entitled have.
     *
     * @param clause what it is
     * @param when who has it
     * @return this
     */
    public ProgrammeBuilder<S> gives(Clause clause, Criterion<S> when) {
        parts.add(new Provision<>(new Service(clause), when));
        return this;
    }

    /**
     * Sets whom an award of this household programme is for; all members listed if it is not set.
     *
     * @param covers the persons covered
     * @return this
     */
    public ProgrammeBuilder<S> covers(Input<S, List<Member>> covers) {
        this.covers = covers;
        return this;
    }

    /**
     * Sets the first month paid.
     *
     * @param start the rule
     * @return this
     */
    public ProgrammeBuilder<S> startsFrom(StartRule start) {
        this.start = start;
        return this;
    }

    /**
     * Sets how often awards are reviewed.
     *
     * @param review the rule
     * @return this
     */
    public ProgrammeBuilder<S> reviewed(ReviewRule<S> review) {
        this.review = review;
        return this;
    }

    /**
     * Says from which month the texts behind the rule were read; for earlier months the answer carries a caveat.
     *
     * @param month the first month
     * @return this
     */
    public ProgrammeBuilder<S> textReadFrom(YearMonth month) {
        this.textReadFrom = month;
        return this;
    }

    /**
     * Says in every award that a standard is not applied because no pack gives it, so that its silence is not taken for a
     * rule that there is none.
     *
     * @param standard the standard
     * @param note what was not found, for people
     * @return this
     */
    public ProgrammeBuilder<S> notesSilenceOn(StandardId<?> standard, Label note) {
        appliedOnlyIfGiven.add(standard);
        return warns(CaveatRule.silenceOn(standard, note));
    }

    /**
     * Adds a remark that only some answers carry.
     *
     * @param caveat the rule
     * @return this
     */
    public ProgrammeBuilder<S> warns(CaveatRule<S> caveat) {
        caveats.add(Objects.requireNonNull(caveat, "caveat"));
        return this;
    }

    /**
     * Builds the programme.
     *
     * @return the programme
     * @throws NullPointerException if label, citation or condition is missing
     */
    public Programme<S> build() {
        return new Programme<>(
                this,
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(citation, "citation"),
                Objects.requireNonNull(condition, "when"));
    }
}
