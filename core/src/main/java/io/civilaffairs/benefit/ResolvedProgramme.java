package io.civilaffairs.benefit;

import io.civilaffairs.people.Application;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Categories;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Examination;
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
import java.util.stream.Stream;
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
    private final List<CaveatRule.Bound<S>> caveatRules;
    private final IdentityHashMap<StandardValue<?>, Caveat> staleness;
    private final LocalDate day;
    private final @Nullable LocalDate knownOn;
    private final Slots slots;
    private final int slot;
    private final int eligibilitySlot;

    private record Parts<S extends Subject>(
            Criterion<S> condition,
            Criterion<S> eligibility,
            @Nullable Criterion<S> begun,
            @Nullable Categories<S> categories,
            BoundAward<S> award,
            List<CaveatRule.Bound<S>> caveats) {}

    private ResolvedProgramme(Programme<S> programme, Parts<S> parts, Map<String, String> options, Binding binding) {
        this.programme = programme;
        this.condition = parts.condition();
        this.eligibility = parts.eligibility();
        this.begun = parts.begun();
        this.categories = parts.categories();
        this.award = parts.award();
        this.options = options;
        this.caveats = textCaveats(programme, binding);
        this.caveatRules = parts.caveats();
        this.staleness = staleness(binding);
        this.day = binding.setting().referenceDate();
        this.knownOn = binding.setting().knownOn();
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
                programme.award().bind(programme, binding),
                programme.caveats().stream().map(c -> c.bind(binding)).toList());
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

    /**
     * What is given in kind in this setting, each with its bound condition.
     *
     * @return the benefits and rights, in order
     */
    public List<Provision<S>> provisions() {
        return award.parts();
    }

    /**
     * What every answer in this setting says beside the outcome, as that the text in force then was not found.
     *
     * @return the remarks
     */
    public List<Caveat> caveats() {
        return caveats;
    }

    @Override
    public Outcome test(S subject) {
        return decide(standing(subject), Probe.off(), Decisions.IGNORE);
    }

    @Override
    public Assessment assess(S subject) {
        return assess(standing(subject), new Examination(slots));
    }

    @Override
    public Finding explain(S subject) {
        return new Examination(slots).explain(recording -> finding(standing(subject), recording));
    }

    private Finding finding(S subject, Recording recording) {
        var unused = evaluate(subject, recording);
        return recording.takeFinding();
    }

    /** What begins after the day assessed does not hold yet. */
    private S standing(S subject) {
        return programme.scope().asOf(subject, day, knownOn);
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
     * @param subject the subject, in its household as it stands on the day assessed
     * @param probe a deciding probe of the household, or {@link Probe#off()}
     * @param to who is told
     * @return the outcome
     */
    public Outcome decide(S subject, Probe probe, Decisions to) {
        Outcome outcome = evaluate(subject, probe);
        Money money = null;
        if (outcome == Outcome.MET && programme.paysMoney()) {
            BoundAward.Payment payment = award.pay(subject, probe);
            outcome = payment.outcome();
            money = payment.amount() == null ? null : payment.amount().money();
        }
        to.decided(programme.id(), subject, outcome, money);
        return outcome;
    }

    /**
     * Assesses as part of the examination of a household; the reasons are written down when they are first asked for.
     *
     * @param subject the subject, in its household as it stands on the day assessed
     * @param examination the examination
     * @return the assessment
     */
    public Assessment assess(S subject, Examination examination) {
        Probe probe = examination.deciding();
        Outcome outcome = evaluate(subject, probe);
        if (outcome == Outcome.UNKNOWN) {
            return undetermined(subject, examination, outcome);
        }
        if (categories != null) {
            return classified(subject, examination, categories, outcome);
        }
        return outcome == Outcome.MET
                ? entitled(subject, examination)
                : new Assessment.NotEntitled(
                        programme.id(), subject.key(), reasons(subject, examination, outcome, BoundAward.Payment.NONE));
    }

    private Assessment undetermined(S subject, Examination examination, Outcome outcome) {
        return examination.explain(recording -> {
            Finding finding = finding(subject, recording);
            BoundAward.Working working =
                    outcome == Outcome.MET ? award.working(subject, recording) : BoundAward.Working.NONE;
            return new Assessment.Undetermined(
                    programme.id(),
                    subject.key(),
                    outcome == Outcome.MET ? working.needed() : finding.neededFacts(),
                    categories == null ? List.of() : categories.possible(finding),
                    Reasons.of(written(subject, finding, working, List.of())));
        });
    }

    private Assessment classified(S subject, Examination examination, Categories<S> by, Outcome outcome) {
        Probe probe = examination.deciding();
        List<Category<S>> held = outcome == Outcome.MET ? by.heldBy(subject, probe) : List.of();
        List<String> codes = held.isEmpty()
                ? List.of(Category.NONE)
                : held.stream().map(Category::code).toList();
        Integer level = null;
        for (int i = 0; i < held.size() && level == null; i++) {
            level = held.get(i).level();
        }
        return new Assessment.Classified(
                programme.id(),
                subject.key(),
                codes,
                level,
                by.isAbout(subject, probe) ? award.services(subject, probe) : List.of(),
                reasons(subject, examination, outcome, BoundAward.Payment.NONE));
    }

    private Assessment entitled(S subject, Examination examination) {
        Probe probe = examination.deciding();
        BoundAward.Payment payment = award.pay(subject, probe);
        if (payment.outcome() != Outcome.MET) {
            return undetermined(subject, examination, Outcome.MET);
        }
        return new Assessment.Entitled(
                programme.id(),
                subject.key(),
                payment.amount(),
                payment.range(),
                award.services(subject, probe),
                award.covered(subject, probe),
                award.reviewOf(subject, examination),
                reasons(subject, examination, Outcome.MET, payment));
    }

    /** The reasons of what was decided, to be written down when they are asked for. */
    private Reasons reasons(S subject, Examination examination, Outcome decided, BoundAward.Payment paid) {
        return Reasons.later(() -> examination.explain(recording -> {
            Finding finding = finding(subject, recording);
            agree(subject, decided, finding.outcome());
            boolean pays = decided == Outcome.MET && categories == null;
            boolean about = pays || (categories != null && categories.isAbout(subject, recording.aside()));
            BoundAward.Working working = pays ? award.working(subject, recording) : BoundAward.Working.NONE;
            agree(subject, paid, working.payment());
            return written(subject, finding, working, about ? award.openServices(subject, recording) : List.of());
        }));
    }

    /** What is explained is what was decided; anything else is no explanation. */
    private void agree(S subject, Object decided, Object explained) {
        if (!decided.equals(explained)) {
            throw new IllegalStateException(programme.id() + ": " + subject.key() + " was decided as " + decided
                    + " and explained as " + explained
                    + ". Maybe a fact or a formula of the host does not give the same value each time it is read");
        }
    }

    private Reasons.Written written(S subject, Finding finding, BoundAward.Working working, List<Caveat> openServices) {
        List<StandardValue<?>> standards = joined(finding.figures(), working.standards());
        return new Reasons.Written(finding, working.steps(), basis(subject, finding, standards, openServices));
    }

    /** Both lists, each figure once. */
    private static List<StandardValue<?>> joined(List<StandardValue<?>> first, List<StandardValue<?>> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private Basis basis(S subject, Finding finding, List<StandardValue<?>> standards, List<Caveat> more) {
        List<Caveat> all = new ArrayList<>(caveats);
        all.addAll(more);
        caveatRules.forEach(rule -> all.addAll(rule.of(subject, finding)));
        for (int i = 0; i < standards.size() && !staleness.isEmpty(); i++) {
            Caveat caveat = staleness.get(standards.get(i));
            if (caveat != null) {
                all.add(caveat);
            }
        }
        if (begun != null && hasNoApplication(subject)) {
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
