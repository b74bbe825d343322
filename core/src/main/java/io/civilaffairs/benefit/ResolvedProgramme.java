package io.civilaffairs.benefit;

import io.civilaffairs.people.Application;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Categories;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.rule.Slots;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardValue;
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
    private final @Nullable Categories<S> categories;
    private final BoundAward<S> award;
    private final Map<String, String> options;
    private final List<Caveat> caveats;
    private final IdentityHashMap<StandardValue<?>, Caveat> staleness;
    private final Slots slots;
    private final int slot;
    private final int eligibilitySlot;

    private record Parts<S extends Subject>(
            Criterion<S> condition,
            Criterion<S> eligibility,
            @Nullable Criterion<S> begun,
            @Nullable Categories<S> categories,
            BoundAward<S> award) {}

    private ResolvedProgramme(Programme<S> programme, Parts<S> parts, Map<String, String> options, Binding binding) {
        this.programme = programme;
        this.condition = parts.condition();
        this.eligibility = parts.eligibility();
        this.begun = parts.begun();
        this.categories = parts.categories();
        this.award = parts.award();
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
        return new Parts<>(
                binding.finished(condition),
                binding.finished(eligibility),
                boundBegun,
                eligibility instanceof Categories<S> categories ? categories : null,
                programme.award().bind(programme, binding));
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

    /**
     * Every bound condition of the programme: its own, and those that single benefits hang on.
     *
     * @return the conditions
     */
    public List<Criterion<S>> conditions() {
        return award.conditions(condition);
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
            probe.share(slot, eligibilitySlot, subject);
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
        if (outcome == Outcome.MET && programme.paysMoney()) {
            BoundAward.Decided decided = award.decide(subject, probe);
            money = decided.money();
            outcome = decided.outcome();
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
        if (outcome == Outcome.UNKNOWN) {
            return undetermined(subject, finding.neededFacts(), finding, standards);
        }
        if (categories != null) {
            return classified(subject, recording, categories.held(finding), finding, standards);
        }
        return outcome == Outcome.MET
                ? entitled(subject, recording, finding, standards)
                : new Assessment.NotEntitled(
                        programme.id(), subject.key(), finding, basis(subject, standards, List.of()));
    }

    private Assessment undetermined(S subject, Set<FactRef> needed, Finding finding, List<StandardValue<?>> standards) {
        return new Assessment.Undetermined(
                programme.id(),
                subject.key(),
                needed,
                categories == null ? List.of() : categories.possible(finding),
                finding,
                basis(subject, standards, List.of()));
    }

    private Assessment classified(
            S subject, Recording recording, List<Category<S>> held, Finding finding, List<StandardValue<?>> standards) {
        List<String> codes = held.isEmpty()
                ? List.of(Category.NONE)
                : held.stream().map(Category::code).toList();
        Integer level = null;
        for (int i = 0; i < held.size() && level == null; i++) {
            level = held.get(i).level();
        }
        boolean meant = finding.form() != Finding.Form.WITHIN
                || finding.children().get(0).outcome() != Outcome.NOT_MET;
        BoundAward.InKind inKind = meant ? award.inKind(subject, recording) : BoundAward.NOTHING_IN_KIND;
        return new Assessment.Classified(
                programme.id(),
                subject.key(),
                codes,
                level,
                inKind.services(),
                finding,
                basis(subject, standards, inKind.caveats()));
    }

    private Assessment entitled(S subject, Recording recording, Finding finding, List<StandardValue<?>> standards) {
        BoundAward.Payment payment = award.pay(subject, recording);
        add(payment.standards(), standards);
        if (!payment.isKnown()) {
            return undetermined(subject, payment.needed(), finding, standards);
        }
        BoundAward.InKind inKind = award.inKind(subject, recording);
        return new Assessment.Entitled(
                programme.id(),
                subject.key(),
                payment.amount(),
                payment.range(),
                payment.working(),
                inKind.services(),
                award.covered(subject, recording),
                award.reviewOf(subject, recording),
                finding,
                basis(subject, standards, inKind.caveats()));
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

    private Basis basis(S subject, List<StandardValue<?>> standards, List<Caveat> more) {
        List<Caveat> own = new ArrayList<>(more);
        for (int i = 0; i < standards.size(); i++) {
            Caveat caveat = staleness.get(standards.get(i));
            if (caveat != null) {
                own.add(caveat);
            }
        }
        if (programme.hasStartRule() && hasNoApplication(subject)) {
            own.add(NO_APPLICATION);
        }
        if (own.isEmpty()) {
            return new Basis(standards, options, caveats);
        }
        own.addAll(0, caveats);
        return new Basis(standards, options, own);
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
