package io.civilaffairs.benefit;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Step;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a programme grants, fixed to a setting. Immutable. */
record BoundAward<S extends Subject>(
        Programme<S> programme,
        @Nullable Input<S, Money> amount,
        @Nullable Input<S, MoneyRange> range,
        List<Award.Part<S>> parts,
        @Nullable Input<S, List<Member>> covers,
        @Nullable BoundReview<S> review) {
    /** The kind of finding that fixes an amount (一事一议). */
    private static final String DECISION = "CASE_BY_CASE";

    static final InKind NOTHING_IN_KIND = new InKind(List.of(), List.of());

    private static final Label DECIDED_LABEL = Label.of("经办机关认定的金额", "amount fixed by an official");

    record BoundReview<S extends Subject>(
            Criterion<S> unstable, Figure<Integer> shortInterval, Figure<Integer> longInterval) {}

    /** What is paid, or what is needed to know it. */
    record Payment(
            boolean isKnown,
            @Nullable Amount amount,
            @Nullable AmountRange range,
            List<Step> working,
            List<StandardValue<?>> standards,
            Set<FactRef> needed) {}

    /** What is in kind, and what cannot be told yet. */
    record InKind(List<Service> services, List<Caveat> caveats) {}

    /** What is paid, without explaining; null with an outcome of MET means that an official has to fix it. */
    record Decided(Outcome outcome, @Nullable Money money) {}

    /** A condition and those that single benefits hang on. */
    List<Criterion<S>> conditions(Criterion<S> condition) {
        return Award.conditions(condition, parts);
    }

    Decided decide(S subject, Probe probe) {
        if (amount != null) {
            Money money = amount.read(subject, probe);
            return new Decided(money == null ? Outcome.UNKNOWN : Outcome.MET, money);
        }
        if (range == null) {
            return new Decided(Outcome.MET, null);
        }
        MoneyRange within = range.read(subject, probe);
        if (within == null) {
            return new Decided(Outcome.UNKNOWN, null);
        }
        if (within.isExact()) {
            return new Decided(Outcome.MET, within.from());
        }
        Household household = programme.scope().household(subject);
        return household.findings() == null
                ? new Decided(Outcome.UNKNOWN, null)
                : new Decided(Outcome.MET, decided(household, subject));
    }

    private @Nullable Money decided(Household household, S subject) {
        return household.findingAmount(
                DECISION,
                programme.id().id(),
                subject instanceof Member member ? member.person().id() : null);
    }

    Payment pay(S subject, Recording recording) {
        if (amount != null) {
            Recording.Reading<Money> reading = recording.read(amount, subject);
            Money money = reading.value();
            return new Payment(
                    money != null,
                    money == null ? null : Amount.of(money, programme.per()),
                    null,
                    reading.steps(),
                    reading.standards(),
                    reading.missing());
        }
        return range == null
                ? new Payment(true, null, null, List.of(), List.of(), Set.of())
                : payWithin(recording.read(range, subject), subject);
    }

    private Payment payWithin(Recording.Reading<MoneyRange> reading, S subject) {
        MoneyRange within = reading.value();
        if (within == null) {
            return new Payment(false, null, null, reading.steps(), reading.standards(), reading.missing());
        }
        Household household = programme.scope().household(subject);
        List<Step> working = new ArrayList<>(reading.steps());
        Money money = within.from();
        if (!within.isExact()) {
            if (household.findings() == null) {
                return new Payment(
                        false, null, null, working, reading.standards(), Set.of(HouseholdFacts.FINDINGS.at(household)));
            }
            money = decided(household, subject);
            if (money == null) {
                FactRef open = new FactRef(
                        FactRef.Kind.DECISION,
                        DECISION,
                        subject.key(),
                        programme.id().id(),
                        DECIDED_LABEL);
                return new Payment(
                        true,
                        null,
                        new AmountRange(within, programme.per(), open),
                        working,
                        reading.standards(),
                        Set.of());
            }
            Clause clause = new Clause("decided-amount", DECIDED_LABEL, programme.citation());
            working.add(new Step(clause, subject.key(), money));
        }
        return new Payment(true, Amount.of(money, programme.per()), null, working, reading.standards(), Set.of());
    }

    InKind inKind(S subject, Recording recording) {
        if (parts.isEmpty()) {
            return NOTHING_IN_KIND;
        }
        List<Service> given = new ArrayList<>(parts.size());
        List<Caveat> open = new ArrayList<>();
        for (Award.Part<S> part : parts) {
            Criterion<S> when = part.when();
            if (when == null) {
                given.add(part.service());
                continue;
            }
            Outcome outcome = when.evaluate(subject, recording.aside());
            if (outcome == Outcome.MET) {
                given.add(part.service());
            } else if (outcome == Outcome.UNKNOWN) {
                var unused = when.evaluate(subject, recording);
                open.add(open(part.service(), recording.takeFinding()));
            }
        }
        return new InKind(given, open);
    }

    private static Caveat open(Service service, Finding finding) {
        Set<String> zh = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        finding.neededFacts().forEach(f -> {
            zh.add(f.label().zh());
            en.add(f.label().en());
        });
        Label label = service.clause().label();
        return new Caveat(
                "service-open",
                Label.of(
                        "是否可享受“" + label.zh() + "”待核实：" + String.join("、", zh),
                        "whether \"" + label.en() + "\" applies is not known yet: " + String.join(", ", en)));
    }

    /** The keys of the persons the award is for. */
    List<String> covered(S subject, Recording recording) {
        if (subject instanceof Member) {
            return List.of(subject.key());
        }
        List<Member> members =
                covers == null ? null : recording.read(covers, subject).value();
        if (members == null) {
            Roster<Member> listed = programme.scope().household(subject).members();
            members = listed == null ? List.of() : listed.list();
        }
        return members.stream().map(Member::key).toList();
    }

    @Nullable
    Review reviewOf(S subject, Recording recording) {
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
}
