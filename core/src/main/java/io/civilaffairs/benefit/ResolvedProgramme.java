package io.civilaffairs.benefit;

import io.civilaffairs.people.Application;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.rule.Step;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its standards and options resolved (已绑定的项目). Made by {@link Programme#in(Binding)}; a
 * {@code PolicyBook} passes the probe, so that programmes of one household share what they have in common.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class ResolvedProgramme<S extends Subject> implements BoundProgramme<S> {
    private static final Caveat NO_APPLICATION = new Caveat(
            "no-application",
            Label.of(
                    "未提供申请记录，按已在保障期内的月份计算，未适用起始月规定",
                    "no application is on file; the month is taken as one inside the award and no start rule is applied"));

    private final Programme<S> programme;
    private final Criterion<S> condition;
    private final Criterion<S> eligibility;
    private final @Nullable Criterion<S> begun;
    private final @Nullable Input<S, Money> amount;
    private final @Nullable BoundReview<S> review;
    private final Map<String, String> options;
    private final List<Caveat> caveats;
    private final IdentityHashMap<StandardValue<?>, Caveat> staleness;
    private final int slots;
    private final int slot;
    private final int eligibilitySlot;

    private record BoundReview<S extends Subject>(
            Criterion<S> unstable, Figure<Integer> shortInterval, Figure<Integer> longInterval) {}

    private record Parts<S extends Subject>(
            Criterion<S> condition,
            Criterion<S> eligibility,
            @Nullable Criterion<S> begun,
            @Nullable Input<S, Money> amount,
            @Nullable BoundReview<S> review) {}

    private ResolvedProgramme(Programme<S> programme, Parts<S> parts, Map<String, String> options, Binding binding) {
        this.programme = programme;
        this.condition = parts.condition();
        this.eligibility = parts.eligibility();
        this.begun = parts.begun();
        this.amount = parts.amount();
        this.review = parts.review();
        this.options = options;
        this.caveats = textCaveats(programme, binding);
        this.staleness = staleness(binding);
        this.slot = binding.slotOf(condition);
        this.eligibilitySlot = binding.slotOf(eligibility);
        this.slots = binding.slots();
    }

    static <S extends Subject> ResolvedProgramme<S> of(Programme<S> programme, Binding binding) {
        List<Parts<S>> made = new ArrayList<>(1);
        Map<String, String> options = binding.optionsUsedBy(() -> made.add(bind(programme, binding)));
        return new ResolvedProgramme<>(programme, made.get(0), options, binding);
    }

    private static <S extends Subject> Parts<S> bind(Programme<S> programme, Binding binding) {
        Criterion<S> eligibility = programme.eligibility().bind(binding);
        if (eligibility == null) {
            throw new IllegalArgumentException(
                    programme.id() + ": no condition of it is in force in " + binding.month());
        }
        Criterion<S> begun = programme.begun();
        Criterion<S> boundBegun = begun == null ? null : begun.bind(binding);
        Criterion<S> condition = boundBegun == null ? eligibility : Programme.withStart(eligibility, boundBegun);
        Input<S, Money> amount = programme.amount();
        return new Parts<>(
                binding.finished(condition),
                binding.finished(eligibility),
                boundBegun,
                amount == null ? null : amount.bind(binding),
                bind(programme.review(), binding));
    }

    private static <S extends Subject> @Nullable BoundReview<S> bind(@Nullable ReviewRule<S> rule, Binding binding) {
        if (rule == null) {
            return null;
        }
        Criterion<S> unstable = rule.unstable().bind(binding);
        return unstable == null
                ? null
                : new BoundReview<>(
                        unstable, binding.figure(rule.shortInterval()), binding.figure(rule.longInterval()));
    }

    private static List<Caveat> textCaveats(Programme<?> programme, Binding binding) {
        var from = programme.textReadFrom();
        return from == null || !binding.month().isBefore(from)
                ? List.of()
                : List.of(new Caveat(
                        "earlier-text-not-read",
                        Label.of(
                                "本月适用的规定原文未能查到，条件按 " + from + " 起施行的文本判断",
                                "the text in force in this month was not found; conditions follow the text in force from "
                                        + from)));
    }

    /**
     * The programme this was made of.
     *
     * @return the programme
     */
    public Programme<S> programme() {
        return programme;
    }

    /**
     * The options its rules used.
     *
     * @return choice id by option id
     */
    public Map<String, String> options() {
        return options;
    }

    /**
     * The bound condition without the start rule: who meets the conditions of the law, whether or not it is paid yet.
     *
     * @return the condition
     */
    public Criterion<S> eligibility() {
        return eligibility;
    }

    /**
     * The bound condition.
     *
     * @return the condition
     */
    public Criterion<S> condition() {
        return condition;
    }

    @Override
    public Outcome test(S subject) {
        return decide(subject, Probe.off(), Decisions.IGNORE);
    }

    @Override
    public Assessment assess(S subject) {
        return assess(subject, Probe.recording(slots));
    }

    @Override
    public Finding explain(S subject) {
        Recording recording = Probe.recording(slots);
        condition.evaluate(subject, recording);
        return recording.takeFinding();
    }

    /** Once an award has begun, meeting the conditions and being paid are the same; that is worked out once. */
    private Outcome evaluate(S subject, Probe probe) {
        Outcome outcome = probe.once(slot, condition, subject);
        if (begun != null && begun.test(subject) == Outcome.MET) {
            probe.share(slot, eligibilitySlot);
        }
        return outcome;
    }

    /**
     * Decides under a given probe and hands the decision on.
     *
     * @param subject the subject
     * @param probe a deciding probe of the household, or {@link Probe#off()}
     * @param to who is told
     * @return the outcome
     */
    public Outcome decide(S subject, Probe probe, Decisions to) {
        Outcome outcome = evaluate(subject, probe);
        Money money = null;
        if (outcome == Outcome.MET && amount != null) {
            money = amount.read(subject, probe);
            outcome = money == null ? Outcome.UNKNOWN : outcome;
        }
        to.decided(programme.id(), subject, outcome, money);
        return outcome;
    }

    /**
     * Assesses under a given recording.
     *
     * @param subject the subject
     * @param recording a recording of the household
     * @return the assessment
     */
    public Assessment assess(S subject, Recording recording) {
        Outcome outcome = evaluate(subject, recording);
        Finding finding = recording.takeFinding();
        List<StandardValue<?>> standards = new ArrayList<>();
        collect(finding, standards);
        return switch (outcome) {
            case NOT_MET ->
                new Assessment.NotEntitled(programme.id(), subject.key(), finding, basis(subject, standards));
            case UNKNOWN ->
                new Assessment.Undetermined(
                        programme.id(), subject.key(), finding.neededFacts(), finding, basis(subject, standards));
            case MET -> entitled(subject, recording, finding, standards);
        };
    }

    private Assessment entitled(S subject, Recording recording, Finding finding, List<StandardValue<?>> standards) {
        Amount paid = null;
        List<Step> working = List.of();
        if (amount != null) {
            Recording.Reading<Money> reading = recording.read(amount, subject);
            add(reading.standards(), standards);
            Money money = reading.value();
            if (money == null) {
                Set<FactRef> needed = reading.missing();
                return new Assessment.Undetermined(
                        programme.id(), subject.key(), needed, finding, basis(subject, standards));
            }
            paid = Amount.of(money, programme.per());
            working = reading.steps();
        }
        return new Assessment.Entitled(
                programme.id(),
                subject.key(),
                paid,
                working,
                programme.inKind(),
                reviewOf(subject, recording),
                finding,
                basis(subject, standards));
    }

    private @Nullable Review reviewOf(S subject, Recording recording) {
        if (review == null) {
            return null;
        }
        Outcome unstable = review.unstable.evaluate(subject, recording);
        Finding why = recording.takeFinding();
        if (unstable == Outcome.UNKNOWN) {
            return null;
        }
        Figure<Integer> interval = unstable == Outcome.MET ? review.shortInterval : review.longInterval;
        return interval.source().map(v -> new Review(v.value(), v, why)).orElse(null);
    }

    /** The figures that bear on the outcome. */
    private static void collect(Finding finding, List<StandardValue<?>> into) {
        add(finding.standards(), into);
        List<Finding> parts = finding.children();
        for (int i = 0; i < parts.size() && finding.form() != Finding.Form.STATUS; i++) {
            if (finding.isBornBy(parts.get(i))) {
                collect(parts.get(i), into);
            }
        }
    }

    private static void add(List<StandardValue<?>> more, List<StandardValue<?>> into) {
        for (int i = 0; i < more.size(); i++) {
            if (!into.contains(more.get(i))) {
                into.add(more.get(i));
            }
        }
    }

    private Basis basis(S subject, List<StandardValue<?>> standards) {
        List<Caveat> all = new ArrayList<>(caveats);
        for (int i = 0; i < standards.size(); i++) {
            Caveat caveat = staleness.get(standards.get(i));
            if (caveat != null) {
                all.add(caveat);
            }
        }
        if (programme.hasStartRule() && hasNoApplication(subject)) {
            all.add(NO_APPLICATION);
        }
        return new Basis(standards, options, all);
    }

    private boolean hasNoApplication(S subject) {
        List<Application> applications = programme.scope().household(subject).applications();
        if (applications == null) {
            return false;
        }
        for (Application a : applications) {
            if (a.programme().equals(programme.id().id()) && a.subject().equals(subject.key())) {
                return false;
            }
        }
        return true;
    }

    /** A caveat for each figure of the binding that is used beyond the day it was verified; by identity of the figure. */
    private static IdentityHashMap<StandardValue<?>, Caveat> staleness(Binding binding) {
        LocalDate day = binding.setting().standardsDate();
        IdentityHashMap<StandardValue<?>, Caveat> stale = new IdentityHashMap<>();
        for (StandardValue<?> v : binding.figuresFound()) {
            if (v.staleOn(day)) {
                stale.put(
                        v,
                        new Caveat(
                                "standard-not-verified",
                                Label.of(
                                        v.standard() + " 仅核实至 " + v.verifiedThrough() + "，此后沿用",
                                        v.standard() + " was verified through " + v.verifiedThrough()
                                                + " and is used beyond")));
            }
        }
        return stale;
    }
}
