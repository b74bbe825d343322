package io.civilaffairs.benefit;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.rule.Asking;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Reading;
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
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a programme grants, fixed to a setting. Immutable. */
record BoundAward<S extends Subject>(
        Programme<S> programme,
        @Nullable Input<S, Money> amount,
        @Nullable Input<S, MoneyRange> range,
        List<Provision<S>> parts,
        @Nullable Input<S, List<Member>> covers,
        @Nullable BoundReview<S> review) {
    /** The kind of finding that fixes an amount (一事一议). */
    private static final String DECISION = "CASE_BY_CASE";

    record BoundReview<S extends Subject>(
            Criterion<S> unstable, Figure<Integer> shortInterval, Figure<Integer> longInterval) {}

    /** What is paid; neither amount nor range if it is not known, or if no money is paid. */
    record Payment(
            Outcome outcome,
            @Nullable Amount amount,
            @Nullable AmountRange range) {
        static final Payment UNKNOWN = new Payment(Outcome.UNKNOWN, null, null);
        static final Payment IN_KIND = new Payment(Outcome.MET, null, null);
        static final Payment NONE = new Payment(Outcome.NOT_MET, null, null);

        @Override
        public String toString() {
            return amount != null
                    ? amount.toString()
                    : range != null ? range.within().toString() : outcome.toString();
        }
    }

    /** How what is paid was worked out, or what is needed to know it. */
    record Working(Payment payment, List<Step> steps, List<StandardValue<?>> standards, Set<FactRef> needed) {
        static final Working NONE = new Working(Payment.NONE, List.of(), List.of(), Set.of());
        static final Working IN_KIND = new Working(Payment.IN_KIND, List.of(), List.of(), Set.of());
    }

    /** A condition and those that single benefits hang on. */
    List<Criterion<S>> conditions(Criterion<S> condition) {
        return Award.conditions(condition, parts);
    }

    Payment pay(S subject, Probe probe) {
        if (amount != null) {
            return paid(amount.read(subject, probe));
        }
        return range == null ? Payment.IN_KIND : paidWithin(range.read(subject, probe), subject);
    }

    private Payment paid(@Nullable Money money) {
        return money == null ? Payment.UNKNOWN : new Payment(Outcome.MET, Amount.of(money, programme.per()), null);
    }

    private Payment paidWithin(@Nullable MoneyRange within, S subject) {
        Household household = programme.scope().household(subject);
        if (within == null || (!within.isExact() && household.findings() == null)) {
            return Payment.UNKNOWN;
        }
        Money money = within.isExact() ? within.from() : decided(household, subject);
        return money == null
                ? new Payment(Outcome.MET, null, new AmountRange(within, programme.per(), decision(subject)))
                : paid(money);
    }

    private FactRef decision(S subject) {
        return new FactRef(
                FactRef.Kind.DECISION, DECISION, subject.key(), programme.id().id(), DecisionRecord.AMOUNT);
    }

    private @Nullable Money decided(Household household, S subject) {
        OfficialFinding recorded = recorded(household, subject);
        return recorded == null ? null : recorded.amount();
    }

    private @Nullable OfficialFinding recorded(Household household, S subject) {
        return household.officialFinding(
                DECISION,
                programme.id().id(),
                subject instanceof Member member ? member.person().id() : null);
    }

    /** How the payment is worked out. */
    Working working(S subject, Recording recording) {
        if (amount != null) {
            Reading<Money> reading = recording.read(amount, subject);
            return new Working(paid(reading.value()), reading.steps(), reading.standards(), reading.missing());
        }
        return range == null ? Working.IN_KIND : workingWithin(recording.read(range, subject), subject);
    }

    private Working workingWithin(Reading<MoneyRange> reading, S subject) {
        MoneyRange within = reading.value();
        Payment paid = paidWithin(within, subject);
        if (within == null || within.isExact()) {
            return new Working(paid, reading.steps(), reading.standards(), reading.missing());
        }
        Household household = programme.scope().household(subject);
        if (household.findings() == null) {
            return new Working(
                    paid, reading.steps(), reading.standards(), Set.of(HouseholdFacts.FINDINGS.at(household)));
        }
        List<Step> steps = new ArrayList<>(reading.steps());
        Money money = decided(household, subject);
        if (money != null) {
            steps.addAll(DecisionRecord.lines(recorded(household, subject), programme.citation(), subject.key()));
            steps.add(new Step(DecisionRecord.amount(programme.citation()), subject.key(), money));
        }
        return new Working(paid, steps, reading.standards(), Set.of());
    }

    /** What is given in kind. */
    List<Service> services(S subject, Probe probe) {
        List<Service> given = new ArrayList<>(parts.size());
        for (Provision<S> part : parts) {
            Criterion<S> when = part.when();
            if (when == null || when.evaluate(subject, probe) == Outcome.MET) {
                given.add(part.service());
            }
        }
        return given;
    }

    /** What is given in kind; what cannot be told yet is said in a caveat. */
    List<Service> services(S subject, Recording recording, List<Caveat> open) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Asking asking = recording.asking();
        List<Service> given = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Service service = parts.get(i).service();
            Criterion<S> when = parts.get(i).when();
            Outcome outcome = when == null ? Outcome.MET : when.evaluate(subject, asking);
            if (outcome == Outcome.MET) {
                given.add(service);
            } else if (outcome == Outcome.UNKNOWN) {
                open.add(open(service, asking.takeNeeded()));
            }
        }
        return given;
    }

    /** What cannot be told yet of what is given in kind. */
    List<Caveat> openServices(S subject, Recording recording) {
        List<Caveat> open = new ArrayList<>();
        var unused = services(subject, recording, open);
        return open;
    }

    private static Caveat open(Service service, List<FactRef> needed) {
        if (needed.size() == 1) {
            return open(service, needed.get(0).label());
        }
        List<String> zh = new ArrayList<>(needed.size());
        List<String> en = new ArrayList<>(needed.size());
        for (FactRef fact : needed) {
            if (!zh.contains(fact.label().zh())) {
                zh.add(fact.label().zh());
                en.add(fact.label().en());
            }
        }
        return open(service, Label.of(String.join("、", zh), String.join(", ", en)));
    }

    private static Caveat open(Service service, Label needed) {
        Label label = service.clause().label();
        return new Caveat(
                "service-open",
                Label.of(
                        "是否可享受“" + label.zh() + "”待核实：" + needed.zh(),
                        "whether \"" + label.en() + "\" applies is not known yet: " + needed.en()));
    }

    /** The keys of the persons the award is for. */
    List<String> covered(S subject, Probe probe) {
        if (subject instanceof Member) {
            return List.of(subject.key());
        }
        List<Member> members = covers == null ? null : covers.read(subject, probe);
        if (members == null) {
            Roster<Member> listed = programme.scope().household(subject).members();
            members = listed == null ? List.of() : listed.list();
        }
        List<String> keys = new ArrayList<>(members.size());
        members.forEach(m -> keys.add(m.key()));
        return keys;
    }

    /** How often the award is reviewed; who explains is asked only if something has to be explained. */
    @Nullable
    Review reviewOf(S subject, Function<Function<Recording, Finding>, Finding> explain) {
        if (review == null) {
            return null;
        }
        Finding why = explain.apply(recording -> {
            var unused = review.unstable.evaluate(subject, recording);
            return recording.takeFinding();
        });
        if (why.outcome() == Outcome.UNKNOWN) {
            return null;
        }
        Figure<Integer> interval = why.outcome() == Outcome.MET ? review.shortInterval : review.longInterval;
        return interval.source().map(v -> new Review(v.value(), v, why)).orElse(null);
    }
}
