package io.civilaffairs.benefit;

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
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Programme<S> programme;
    private final Criterion<S> condition;
    private final Criterion<S> eligibility;
    private final @Nullable Criterion<S> begun;
    private final @Nullable Categories<S> categories;
    private final BoundAward<S> award;
    private final BoundBasis<S> basis;
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
        this.basis = BoundBasis.of(programme, begun != null, options, parts.caveats(), binding);
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
        return basis.options();
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
        return basis.always();
    }

    @Override
    public Outcome test(S subject) {
        return decide(standing(subject), Probe.off(), Decisions.IGNORE);
    }

    @Override
    public Assessment assess(S subject) {
        return assess(standing(subject), Examination.deciding(slots));
    }

    @Override
    public Finding explain(S subject) {
        return Examination.deciding(slots).explain(recording -> finding(standing(subject), recording));
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
            probe.share(slot, eligibilitySlot, eligibility, begun, subject);
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
        if (examination.isWriting()) {
            return written(subject, examination.recording());
        }
        Probe probe = examination.probe();
        Outcome outcome = evaluate(subject, probe);
        boolean pays = outcome == Outcome.MET && categories == null;
        BoundAward.Payment payment = pays ? award.pay(subject, probe) : BoundAward.Payment.NONE;
        if (outcome == Outcome.UNKNOWN || payment.outcome() == Outcome.UNKNOWN) {
            return examination.explain(recording -> written(subject, recording));
        }
        boolean gives = pays || (categories != null && categories.isAbout(subject, probe));
        List<Service> inKind = gives ? award.services(subject, probe) : List.of();
        Reasons reasons = Reasons.later(() -> examination.explain(recording -> {
            Finding finding = finding(subject, recording);
            agree(subject, outcome, finding.outcome());
            BoundAward.Working working = working(subject, finding, recording);
            agree(subject, payment, working.payment());
            return reasons(subject, finding, working, gives ? award.openServices(subject, recording) : List.of());
        }));
        if (categories != null) {
            return classified(
                    subject, outcome == Outcome.MET ? categories.heldBy(subject, probe) : List.of(), inKind, reasons);
        }
        return pays
                ? entitled(subject, payment, inKind, probe, award.reviewOf(subject, examination::explain), reasons)
                : new Assessment.NotEntitled(programme.id(), subject.key(), reasons);
    }

    private BoundAward.Working working(S subject, Finding finding, Recording recording) {
        return finding.outcome() == Outcome.MET && categories == null
                ? award.working(subject, recording)
                : BoundAward.Working.NONE;
    }

    /** The answer and its reasons, out of one evaluation. */
    private Assessment written(S subject, Recording recording) {
        Finding finding = finding(subject, recording);
        BoundAward.Working working = working(subject, finding, recording);
        Outcome outcome = finding.outcome();
        if (outcome == Outcome.UNKNOWN || working.payment().outcome() == Outcome.UNKNOWN) {
            return new Assessment.Undetermined(
                    programme.id(),
                    subject.key(),
                    outcome == Outcome.MET ? working.needed() : finding.neededFacts(),
                    categories == null ? List.of() : categories.possible(finding),
                    Reasons.of(reasons(subject, finding, working, List.of())));
        }
        boolean pays = outcome == Outcome.MET && categories == null;
        boolean gives = pays || (categories != null && categories.isAbout(finding));
        List<Caveat> open = gives ? new ArrayList<>(0) : List.of();
        List<Service> inKind = gives ? award.services(subject, recording, open) : List.of();
        Reasons reasons = Reasons.of(reasons(subject, finding, working, open));
        if (categories != null) {
            return classified(subject, categories.held(finding), inKind, reasons);
        }
        return pays
                ? entitled(
                        subject,
                        working.payment(),
                        inKind,
                        recording.aside(),
                        award.reviewOf(subject, how -> how.apply(recording)),
                        reasons)
                : new Assessment.NotEntitled(programme.id(), subject.key(), reasons);
    }

    private Assessment entitled(
            S subject,
            BoundAward.Payment payment,
            List<Service> inKind,
            Probe probe,
            @Nullable Review review,
            Reasons reasons) {
        return new Assessment.Entitled(
                programme.id(),
                subject.key(),
                payment.amount(),
                payment.range(),
                inKind,
                award.covered(subject, probe),
                review,
                reasons);
    }

    private Assessment classified(S subject, List<Category<S>> held, List<Service> inKind, Reasons reasons) {
        List<String> codes = new ArrayList<>(Math.max(held.size(), 1));
        Integer level = null;
        for (int i = 0; i < held.size(); i++) {
            codes.add(held.get(i).code());
            level = level == null ? held.get(i).level() : level;
        }
        if (held.isEmpty()) {
            codes.add(Category.NONE);
        }
        return new Assessment.Classified(programme.id(), subject.key(), codes, level, inKind, reasons);
    }

    /** What is explained is what was decided; anything else is no explanation. */
    private void agree(S subject, Object decided, Object explained) {
        if (!decided.equals(explained)) {
            throw new IllegalStateException(programme.id() + ": " + subject.key() + " was decided as " + decided
                    + " and explained as " + explained
                    + ". Maybe a fact or a formula of the host does not give the same value each time it is read");
        }
    }

    private Reasons.Written reasons(S subject, Finding finding, BoundAward.Working working, List<Caveat> openServices) {
        List<StandardValue<?>> standards = joined(finding.figures(), working.standards());
        return new Reasons.Written(finding, working.steps(), basis.of(subject, finding, standards, openServices));
    }

    /** Both lists, each figure once. */
    private static List<StandardValue<?>> joined(List<StandardValue<?>> first, List<StandardValue<?>> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<StandardValue<?>> all = new ArrayList<>(first);
        for (int i = 0; i < second.size(); i++) {
            if (!all.contains(second.get(i))) {
                all.add(second.get(i));
            }
        }
        return all;
    }
}
