package io.civilaffairs.benefit;

import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.AllOf;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One programme (保障项目): who is entitled, to how much, from which month. A value: build it, put it in a
 * {@code PolicyBook}, or use it by itself.
 *
 * <pre>{@code
 * Programme<Household> programme = Programme.builder(ProgrammeId.of("cn.example.rent-help"), Scope.HOUSEHOLD)
 *     .label(Label.of("租房补助", "rent help")).citation(NOTICE).when(ELIGIBLE).pays(AMOUNT, Per.MONTH).build();
 * Assessment answer = programme.in(setting).assess(household);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Programme<S extends Subject> {
    private final ProgrammeId id;
    private final Scope<S> scope;
    private final Label label;
    private final Citation citation;
    private final Criterion<S> eligibility;
    private final @Nullable Criterion<S> begun;
    private final Criterion<S> condition;
    private final @Nullable Input<S, Money> amount;
    private final Per per;
    private final List<Service> inKind;
    private final boolean hasStartRule;
    private final @Nullable ReviewRule<S> review;
    private final @Nullable YearMonth textReadFrom;

    private Programme(Builder<S> from, Label label, Citation citation, Criterion<S> condition) {
        this.id = from.id;
        this.scope = from.scope;
        this.label = label;
        this.citation = citation;
        this.hasStartRule = from.start != null;
        this.eligibility = condition;
        this.begun = from.start == null ? null : from.start.asCriterion(id, scope);
        this.condition = begun == null ? condition : withStart(condition, begun);
        this.amount = from.amount;
        this.per = from.per;
        this.inKind = List.copyOf(from.inKind);
        this.review = from.review;
        this.textReadFrom = from.textReadFrom;
    }

    static <S extends Subject> Criterion<S> withStart(Criterion<S> condition, Criterion<S> begun) {
        List<Criterion<S>> parts = new ArrayList<>();
        if (condition instanceof AllOf<S> all) {
            parts.addAll(all.parts());
        } else {
            parts.add(condition);
        }
        parts.add(begun);
        Clause clause = condition.clause();
        return Criteria.allOf(
                condition instanceof AllOf<S> ? clause : new Clause("entitled", clause.label(), clause.citation()),
                parts);
    }

    /**
     * Starts a programme.
     *
     * @param id its id
     * @param scope whom it is about
     * @param <S> the type of the subject
     * @return a builder
     */
    public static <S extends Subject> Builder<S> builder(ProgrammeId id, Scope<S> scope) {
        return new Builder<>(id, scope);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ProgrammeId id() {
        return id;
    }

    /**
     * Whom it is about.
     *
     * @return the scope
     */
    public Scope<S> scope() {
        return scope;
    }

    /**
     * The name for people.
     *
     * @return the label
     */
    public Label label() {
        return label;
    }

    /**
     * Where the programme stands in law.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * The condition, unbound.
     *
     * @return the condition
     */
    public Criterion<S> condition() {
        return condition;
    }

    /**
     * Tells whether it pays money.
     *
     * @return true if it has a formula
     */
    public boolean paysMoney() {
        return amount != null;
    }

    /**
     * The period of its amount.
     *
     * @return the period
     */
    public Per per() {
        return per;
    }

    /**
     * Benefits in kind and rights.
     *
     * @return the services
     */
    public List<Service> inKind() {
        return inKind;
    }

    Criterion<S> eligibility() {
        return eligibility;
    }

    @Nullable
    Criterion<S> begun() {
        return begun;
    }

    @Nullable
    Input<S, Money> amount() {
        return amount;
    }

    @Nullable
    ReviewRule<S> review() {
        return review;
    }

    boolean hasStartRule() {
        return hasStartRule;
    }

    @Nullable
    YearMonth textReadFrom() {
        return textReadFrom;
    }

    /**
     * The programme by itself, fixed to a setting.
     *
     * @param setting the setting
     * @return the bound programme
     * @throws IllegalArgumentException if it depends on other programmes; then use a {@code PolicyBook}
     */
    public BoundProgramme<S> in(Setting setting) {
        return in(Binding.to(setting));
    }

    /**
     * The programme fixed to a setting together with others.
     *
     * @param binding the binding of the book
     * @return the bound programme
     */
    public ResolvedProgramme<S> in(Binding binding) {
        return ResolvedProgramme.of(this, binding);
    }

    /**
     * Assesses one subject; for many, bind once with {@link #in(Setting)}.
     *
     * @param subject the subject
     * @param setting the setting
     * @return the assessment
     */
    public Assessment assess(S subject, Setting setting) {
        return in(setting).assess(subject);
    }

    @Override
    public String toString() {
        return id.id();
    }

    /**
     * Collects the parts of a programme. A builder is not thread-safe; the programme it builds is.
     *
     * @param <S> the type of the subject
     */
    public static final class Builder<S extends Subject> {
        private final ProgrammeId id;
        private final Scope<S> scope;
        private @Nullable Label label;
        private @Nullable Citation citation;
        private @Nullable Criterion<S> condition;
        private @Nullable Input<S, Money> amount;
        private Per per = Per.MONTH;
        private final List<Service> inKind = new ArrayList<>();
        private @Nullable StartRule start;
        private @Nullable ReviewRule<S> review;
        private @Nullable YearMonth textReadFrom;

        private Builder(ProgrammeId id, Scope<S> scope) {
            this.id = Objects.requireNonNull(id, "id");
            this.scope = Objects.requireNonNull(scope, "scope");
        }

        /**
         * Sets the name for people.
         *
         * @param label the label
         * @return this
         */
        public Builder<S> label(Label label) {
            this.label = label;
            return this;
        }

        /**
         * Sets where the programme stands in law.
         *
         * @param citation the citation
         * @return this
         */
        public Builder<S> citation(Citation citation) {
            this.citation = citation;
            return this;
        }

        /**
         * Sets who is entitled.
         *
         * @param condition the condition
         * @return this
         */
        public Builder<S> when(Criterion<S> condition) {
            this.condition = condition;
            return this;
        }

        /**
         * Sets what is paid.
         *
         * @param amount the formula
         * @param per the period of the amount
         * @return this
         * @throws IllegalArgumentException if the formula's unit is not money
         */
        public Builder<S> pays(Input<S, Money> amount, Per per) {
            if (amount.unit().kind() != io.civilaffairs.value.Unit.Kind.MONEY) {
                throw new IllegalArgumentException(
                        "amount: " + amount.id() + " is in " + amount.unit() + ", not in money");
            }
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
        public Builder<S> gives(Clause clause) {
            inKind.add(new Service(clause));
            return this;
        }

        /**
         * Sets the first month paid.
         *
         * @param start the rule
         * @return this
         */
        public Builder<S> startsFrom(StartRule start) {
            this.start = start;
            return this;
        }

        /**
         * Sets how often awards are reviewed.
         *
         * @param review the rule
         * @return this
         */
        public Builder<S> reviewed(ReviewRule<S> review) {
            this.review = review;
            return this;
        }

        /**
         * Says from which month the texts behind the rule were read; for earlier months the answer carries a caveat.
         *
         * @param month the first month
         * @return this
         */
        public Builder<S> textReadFrom(YearMonth month) {
            this.textReadFrom = month;
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
}
