package io.civilaffairs.laws;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Programmes with one mistake each, such as a rule author makes. */
final class Mistakes {
    private static final Citation SOMEWHERE = Citation.of("某办法", "", "第一条", Provenance.RECALLED);
    private static final Label LABEL = Label.of("示例", "example");
    private static final Clause ANY = clause("any-household");

    /** What a rule works out. */
    @FunctionalInterface
    interface Work<T> {
        T work(Household household, Probe probe);
    }

    private static final class Value<T> extends Derived<Household, T> {
        private final Work<T> work;

        Value(String id, Unit unit, Work<T> work) {
            super(id, LABEL, unit);
            this.work = work;
        }

        @Override
        public Derived<Household, T> bind(Binding binding) {
            return this;
        }

        @Override
        protected T work(Household household, Probe probe) {
            return work.work(household, probe);
        }
    }

    private Mistakes() {}

    static Clause clause(String id) {
        return Clause.of(id, "条件", "condition", SOMEWHERE);
    }

    private static Criterion<Household> check(Work<Boolean> work) {
        return Criteria.holds(ANY, new Value<>("household.check", Unit.FLAG, work));
    }

    private static Derived<Household, Money> amount(Work<Money> work) {
        return new Value<>("household.amount", Unit.YUAN_PER_HOUSEHOLD_MONTH, work);
    }

    private static Money step(Household household, Money money, Probe probe) {
        return probe.step(clause("amount"), household, money);
    }

    private static Programme<Household> when(Criterion<Household> condition) {
        return Programme.builder(ProgrammeId.of("cn.example.mistake"), Scope.HOUSEHOLD)
                .label(LABEL)
                .citation(SOMEWHERE)
                .when(condition)
                .build();
    }

    private static Programme<Household> pays(Work<Money> work) {
        return Programme.builder(ProgrammeId.of("cn.example.mistake"), Scope.HOUSEHOLD)
                .label(LABEL)
                .citation(SOMEWHERE)
                .when(Criteria.isOneOf(ANY, HouseholdFacts.SETTLEMENT, Set.of(Settlement.values())))
                .pays(amount(work), Per.MONTH)
                .build();
    }

    private static List<Member> members(Household household) {
        Roster<Member> roster = household.members();
        return roster == null ? List.of() : roster.list();
    }

    /** Regular monthly income of all members; what is not known counts as nothing. */
    private static ExactMoney regularIncome(Household household) {
        ExactMoney total = ExactMoney.ZERO;
        for (Member member : members(household)) {
            var income = member.person().income();
            for (var item : income == null ? List.<IncomeItem>of() : income) {
                var amount = item.amount();
                if (amount != null && amount.per() == Per.MONTH) {
                    total = total.plus(amount.money());
                }
            }
        }
        return total;
    }

    /** Takes income that is not known for none. */
    static Programme<Household> takesUnknownForZero() {
        return when(check((household, probe) -> regularIncome(household).compareToMoney(Money.ofYuan(500)) < 0));
    }

    /** Explains by a rule of its own. */
    static Programme<Household> explainsAnotherRule() {
        return when(check(
                (household, probe) -> probe.isWatched() || !members(household).isEmpty()));
    }

    /** Does not know, and does not say why. */
    static Programme<Household> asksNothing() {
        return when(check((household, probe) -> household.settlement() == null ? null : Boolean.TRUE));
    }

    /** Could also be decided by a fact that it does not ask for. */
    static Programme<Household> asksTooLittle() {
        return when(check((household, probe) -> {
            Boolean poor = household.registeredPoor();
            if (household.settlement() != null || Boolean.TRUE.equals(poor)) {
                return true;
            }
            probe.missing(HouseholdFacts.SETTLEMENT.at(household));
            return null;
        }));
    }

    /** Asks again for what is known. */
    static Programme<Household> asksForEver() {
        return when(check((household, probe) -> {
            probe.missing(HouseholdFacts.SETTLEMENT.at(household));
            return null;
        }));
    }

    /** Asks for something the case document has no place for. */
    static Programme<Household> asksForNowhere() {
        return when(check((household, probe) -> {
            probe.missing(new FactRef(FactRef.Kind.FACT, "household.mood", "household", "mood", LABEL));
            return null;
        }));
    }

    /** Pays the difference to households above the limit too. */
    static Programme<Household> paysLessThanNothing() {
        return pays((household, probe) -> step(
                household,
                Money.ofYuan(500).exact().minus(regularIncome(household)).round(Rounding.UP_TO_FEN),
                probe));
    }

    /** Rounds after the last line of the working. */
    static Programme<Household> roundsInSecret() {
        return pays((household, probe) -> {
            int size = Math.max(1, members(household).size());
            ExactMoney perHead = probe.step(
                    clause("per-head"), household, Money.ofYuan(1_000).dividedBy(size));
            return perHead.round(Rounding.UP_TO_YUAN);
        });
    }

    /** Looks at the member listed first. */
    static Programme<Household> looksAtTheFirst() {
        return when(check((household, probe) -> {
            List<Member> members = members(household);
            return !members.isEmpty() && PersonFacts.RELATION.read(members.get(0)) == Relation.HEAD;
        }));
    }

    /** Remembers how often it was bound. */
    static Programme<Household> remembersBindings() {
        AtomicInteger times = new AtomicInteger();
        Fact<Household, Boolean> never =
                Fact.of("household.never", "never", LABEL, Unit.FLAG, household -> Boolean.FALSE);
        return when(Criteria.whenBound(
                ANY,
                binding -> times.getAndIncrement() % 3 == 0
                        ? Criteria.holds(ANY, never)
                        : Criteria.not(ANY, Criteria.holds(ANY, never))));
    }

    /** Works the amount out in another way when nobody watches. */
    static Programme<Household> paysAnotherAmountInBulk() {
        return pays((household, probe) -> step(household, Money.ofYuan(probe.isWatched() ? 100 : 99), probe));
    }

    /** Pays a part of what is earned. */
    static Programme<Household> paysTheRichMore() {
        return pays((household, probe) ->
                step(household, regularIncome(household).dividedBy(10).round(Rounding.DOWN_TO_FEN), probe));
    }

    /** Pays a flat amount below a limit. */
    static Programme<Household> endsAtACliff() {
        return pays((household, probe) -> step(
                household,
                regularIncome(household).compareToMoney(Money.ofYuan(600)) < 0 ? Money.ofYuan(300) : Money.ZERO,
                probe));
    }
}
