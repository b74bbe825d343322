package io.civilaffairs.benefit;

import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.AllOf;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Award<S> award;
    private final boolean classification;
    private final @Nullable YearMonth textReadFrom;
    private final List<StandardId<?>> appliedOnlyIfGiven;
    private final List<CaveatRule<S>> caveats;

    Programme(ProgrammeBuilder<S> from, Label label, Citation citation, Criterion<S> condition) {
        this.id = from.id;
        this.scope = from.scope;
        this.label = label;
        this.citation = citation;
        this.classification = from.classification;
        this.eligibility = condition;
        this.begun = from.start == null ? null : from.start.asCriterion(id, scope);
        this.condition = begun == null ? condition : withStart(condition, begun);
        this.award = from.award();
        this.textReadFrom = from.textReadFrom;
        this.appliedOnlyIfGiven = List.copyOf(from.appliedOnlyIfGiven);
        this.caveats = List.copyOf(from.caveats);
    }

    static <S extends Subject> Criterion<S> withStart(Criterion<S> condition, Criterion<S> begun) {
        Clause clause = condition.clause();
        return condition instanceof AllOf<S> all
                ? all.and(begun)
                : Criteria.allOf(new Clause("entitled", clause.label(), clause.citation()), condition, begun);
    }

    /**
     * Starts a programme.
     *
     * @param id its id
     * @param scope whom it is about
     * @param <S> the type of the subject
     * @return a builder
     */
    public static <S extends Subject> ProgrammeBuilder<S> builder(ProgrammeId id, Scope<S> scope) {
        return new ProgrammeBuilder<>(id, scope);
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
     * Every condition of the programme, unbound: its own, and those that single benefits hang on.
     *
     * @return the conditions
     */
    public List<Criterion<S>> conditions() {
        return Award.conditions(condition, award.parts());
    }

    /**
     * Tells whether it pays money.
     *
     * @return true if it has a formula
     */
    public boolean paysMoney() {
        return award.paysMoney();
    }

    /**
     * Tells whether it is a classification.
     *
     * @return true if it sorts into categories and grants nothing by itself
     */
    public boolean isClassification() {
        return classification;
    }

    /**
     * What its amount is.
     *
     * @return the name of the formula, or empty if it pays no money
     */
    public Optional<Label> amountLabel() {
        return Optional.ofNullable(award.sum()).map(Input::label);
    }

    /**
     * The lines by which its amount is worked out (计算步骤), as an answer shows them.
     *
     * @return the clauses of the lines, in the order in which they are worked out; an answer has those that concern it
     */
    public List<Clause> working() {
        List<Clause> lines = new ArrayList<>();
        if (award.sum() instanceof Derived<S, ?> sum) {
            lines.addAll(sum.lines());
        }
        if (award.range() != null) {
            lines.addAll(DecisionRecord.clauses(citation));
        }
        return lines;
    }

    /**
     * The standards its amount is worked out from.
     *
     * @param binding a binding of its own
     * @return their names, in the order in which they are asked for
     */
    public List<String> standardsOfAmount(Binding binding) {
        Input<S, ?> sum = award.sum();
        if (sum != null) {
            var unused = sum.bind(binding);
        }
        return binding.standardsAsked();
    }

    /**
     * The standards that are applied only where a pack gives them: without a figure nothing is asked, and an award says so.
     *
     * @return the standards
     */
    public List<StandardId<?>> appliedOnlyIfGiven() {
        return appliedOnlyIfGiven;
    }

    /**
     * The period of its amount.
     *
     * @return the period
     */
    public Per per() {
        return award.per();
    }

    /**
     * Benefits in kind and rights, also those that hang on a condition of their own.
     *
     * @return the services
     */
    public List<Service> inKind() {
        return award.parts().stream().map(Provision::service).toList();
    }

    Criterion<S> eligibility() {
        return eligibility;
    }

    @Nullable
    Criterion<S> begun() {
        return begun;
    }

    Award<S> award() {
        return award;
    }

    @Nullable
    YearMonth textReadFrom() {
        return textReadFrom;
    }

    List<CaveatRule<S>> caveats() {
        return caveats;
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
}
