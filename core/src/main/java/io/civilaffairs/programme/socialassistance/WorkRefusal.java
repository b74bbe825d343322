package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refusal of work (拒绝就业): where a member who can work and does not has refused suitable work three times running, the county
 * reduces or stops that member's own part of the guarantee, and no more. 社会救助暂行办法 第四十五条, 最低生活保障审核确认办法 第三十四条. Unit:
 * yuan per month.
 *
 * <p>A member's own part is the equal share of the household's amount, which is a difference per head. Whether it is reduced
 * or stopped is a decision: the finding {@code REFUSED_WORK_THREE_TIMES} of the member, with {@code amount} the sum of the
 * own part that is still paid, 0 if it is stopped. Until that is recorded the answer gives the limits.
 *
 * <pre>{@code
 * WorkRefusal.Answer answer = WorkRefusal.of(household, CivilAffairs.policyBook().in(setting));
 * answer.full();       // with the member's part
 * answer.without();    // with the part stopped
 * answer.decided();    // as recorded, or null
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WorkRefusal {
    /** The kind of finding that records the refusals. */
    public static final String REFUSED = "REFUSED_WORK_THREE_TIMES";

    private static final Citation ARTICLE = Texts.MEASURES.article("第三十四条");
    private static final ProgrammeId GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE;

    private static final Criterion<Member> RULE = allOf(
            Clause.of("refused-work", "有就业能力而拒绝就业", "able to work and refusing it", ARTICLE),
            holds(
                    Clause.of(
                            "refused-three-times",
                            "无正当理由连续3次拒绝接受介绍的工作",
                            "refused suitable work three times running without good reason",
                            ARTICLE),
                    new Recorded()),
            CountedMembers.COUNTED,
            isOneOf(
                    Clause.of("able-to-work", "有就业能力", "able to work", ARTICLE),
                    PersonFacts.LABOUR_CAPACITY,
                    Set.of(LabourCapacity.FULL, LabourCapacity.PARTIAL)),
            isOneOf(
                    Clause.of("not-in-work", "未就业", "not in work", ARTICLE),
                    PersonFacts.EMPLOYMENT,
                    Set.of(Employment.UNEMPLOYED, Employment.NOT_WORKING)));

    private WorkRefusal() {}

    /**
     * One member's own part (本人的低保金).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param member the key of the member
     * @param part the own part, exact
     * @param decided what is still paid of it as recorded; null if that is not decided
     * @param finding why
     */
    public record OwnPart(
            String member, ExactMoney part, @Nullable Money decided, Finding finding) {}

    /**
     * What a refusal comes to (拒绝就业的后果).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param outcome MET if a part is to be reduced or stopped, NOT_MET if none is, UNKNOWN if that depends on something needed
     * @param full the guarantee with every part; null if the household is not entitled or that is not known
     * @param parts the parts to be reduced or stopped
     * @param without the guarantee with all these parts stopped; null if {@code full} is
     * @param decided the guarantee as recorded; null while a decision is open
     * @param needed what is needed; empty if decided
     */
    public record Answer(
            Outcome outcome,
            @Nullable Money full,
            List<OwnPart> parts,
            @Nullable Money without,
            @Nullable Money decided,
            Set<FactRef> needed) {
        /**
         * Keeps its own copies.
         *
         * @param outcome whether a part is to be reduced or stopped
         * @param full the guarantee with every part, or null
         * @param parts the parts
         * @param without the guarantee without them, or null
         * @param decided the guarantee as recorded, or null
         * @param needed what is needed
         */
        public Answer {
            parts = List.copyOf(parts);
            needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
        }
    }

    /**
     * Works out what refusals of work come to.
     *
     * @param household the household
     * @param book a book that holds the guarantee, bound to a month and a region
     * @return the answer
     * @throws IllegalArgumentException if the book does not hold the guarantee
     */
    public static Answer of(Household household, BoundBook book) {
        Assessment guarantee = book.assess(household, Set.of(GUARANTEE))
                .find(GUARANTEE, household.key())
                .orElseThrow(() -> new IllegalArgumentException("book: does not hold the programme " + GUARANTEE));
        if (guarantee instanceof Assessment.Undetermined open) {
            return new Answer(Outcome.UNKNOWN, null, List.of(), null, null, open.needed());
        }
        if (!(guarantee instanceof Assessment.Entitled entitled) || entitled.amount() == null) {
            return new Answer(Outcome.NOT_MET, null, List.of(), null, null, Set.of());
        }
        return of(household, book, entitled.amount().money());
    }

    private static Answer of(Household household, BoundBook book, Money full) {
        Binding binding = Binding.to(book.setting());
        Criterion<Member> rule = Objects.requireNonNull(RULE.bind(binding), "always in force");
        Integer size = LivingStandard.SIZE.bind(binding).read(household, Probe.off());
        int heads = Objects.requireNonNull(size, "known, as the amount is");
        ExactMoney part = full.dividedBy(heads);
        List<OwnPart> parts = new ArrayList<>();
        Set<FactRef> needed = new LinkedHashSet<>();
        Outcome outcome = Outcome.NOT_MET;
        for (Member member : Objects.requireNonNull(household.members(), "known, as the amount is")
                .list()) {
            Recording recording = Probe.recording(binding.slots());
            Outcome refused = rule.evaluate(member, recording);
            Finding finding = recording.takeFinding();
            needed.addAll(finding.neededFacts());
            outcome = outcome.or(refused);
            if (refused == Outcome.MET) {
                Money decided = decided(member, part);
                if (decided == null) {
                    needed.add(decision(member));
                }
                parts.add(new OwnPart(member.key(), part, decided, finding));
            }
        }
        ExactMoney without = full.exact().minus(part.times(parts.size()));
        return new Answer(
                outcome,
                full,
                parts,
                without.round(Rounding.UP_TO_FEN),
                needed.isEmpty() ? decided(without, parts) : null,
                needed);
    }

    /** A sum that is not less than the own part is no reduction, so it decides nothing. */
    private static @Nullable Money decided(Member member, ExactMoney part) {
        Money recorded = member.household()
                .findingAmount(REFUSED, GUARANTEE.id(), member.person().id());
        return recorded == null || part.compareToMoney(recorded) <= 0 ? null : recorded;
    }

    private static Money decided(ExactMoney without, List<OwnPart> parts) {
        ExactMoney sum = without;
        for (OwnPart part : parts) {
            Money still = part.decided();
            sum = still == null ? sum : sum.plus(still);
        }
        return sum.round(Rounding.UP_TO_FEN);
    }

    private static FactRef decision(Member member) {
        return new FactRef(
                FactRef.Kind.DECISION,
                REFUSED,
                member.key(),
                GUARANTEE.id(),
                Label.of("减发或者停发本人低保金的决定及金额", "decision to reduce or stop the own part, with the sum"));
    }

    /** Whether refusals are on record; no record means none. */
    private static final class Recorded extends Derived<Member, Boolean> {
        Recorded() {
            super("person.refused-work", Label.of("连续3次拒绝就业的记录", "record of three refusals"), Unit.FLAG);
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            Household household = member.household();
            if (household.findings() == null) {
                probe.missing(HouseholdFacts.FINDINGS.at(household));
                return null;
            }
            return Boolean.TRUE.equals(
                    household.finding(REFUSED, GUARANTEE.id(), member.person().id()));
        }
    }
}
