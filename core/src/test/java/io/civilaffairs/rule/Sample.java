package io.civilaffairs.rule;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Subjects, facts and standards that know no person and no benefit. */
final class Sample {
    static final Citation ARTICLE = Citation.of("某办法", "某府发〔2020〕1号", "第一条", Provenance.RECALLED);
    static final Label LABEL = Label.of("示例", "example");
    static final Region REGION = Region.of("500154");

    static final StandardId<Money> LIMIT = StandardId.money("sample.limit", LABEL, Unit.YUAN, Delegation.COUNTY);
    static final StandardId<Money> NOT_GIVEN =
            StandardId.money("sample.not-given", LABEL, Unit.YUAN, Delegation.COUNTY);
    static final StandardId<Ratio> MULTIPLE =
            StandardId.ratio("sample.multiple", LABEL, Unit.MULTIPLE, Delegation.COUNTY);

    /** Somebody with facts by name; a fact that is not there is not known. */
    record Thing(String key, Map<String, Object> facts, Roster<Thing> parts) implements Subject {
        static Thing of(Map<String, Object> facts) {
            return new Thing("thing", facts, Roster.complete(List.of()));
        }

        static Thing named(String key, Map<String, Object> facts) {
            return new Thing(key, facts, Roster.complete(List.of()));
        }

        @Override
        public int place() {
            return 0;
        }

        Thing with(Roster<Thing> others) {
            return new Thing(key, facts, others);
        }
    }

    static final Fact<Thing, Roster<Thing>> PARTS = Fact.of("thing.parts", "parts", LABEL, Unit.NONE, Thing::parts);
    static final Fact<Thing, Boolean> A = flag("a");
    static final Fact<Thing, Boolean> B = flag("b");
    static final Fact<Thing, Boolean> C = flag("c");
    static final Fact<Thing, Money> MONEY = fact("money", Unit.YUAN, Money.class);
    static final Fact<Thing, Integer> NUMBER = fact("number", Unit.COUNT, Integer.class);
    static final Fact<Thing, String> CODE = fact("code", Unit.CODE, String.class);

    private Sample() {}

    static Fact<Thing, Boolean> flag(String name) {
        return fact(name, Unit.FLAG, Boolean.class);
    }

    static <T> Fact<Thing, T> fact(String name, Unit unit, Class<T> type) {
        return Fact.of(
                "thing." + name,
                name,
                LABEL,
                unit,
                thing -> type.cast(thing.facts().get(name)));
    }

    static Clause clause(String id) {
        return Clause.of(id, "条件" + id, "condition " + id, ARTICLE);
    }

    static Criterion<Thing> holds(Fact<Thing, Boolean> fact) {
        return Criteria.holds(clause("holds-" + fact.path()), fact);
    }

    static StandardBook standards() {
        Option option = new Option(
                "sample-option", "one", List.of(new Option.Choice("one", ARTICLE), new Option.Choice("two", ARTICLE)));
        return StandardBook.builder(Divisions.of(List.of()))
                .declare(LIMIT.name(), LABEL, LIMIT.unit(), LIMIT.delegation())
                .declare(NOT_GIVEN.name(), LABEL, NOT_GIVEN.unit(), NOT_GIVEN.delegation())
                .declare(MULTIPLE.name(), LABEL, MULTIPLE.unit(), MULTIPLE.delegation())
                .add(new StandardValue<>(
                        LIMIT.name(),
                        Money.ofYuan(100),
                        REGION,
                        DateRange.from(LocalDate.of(2020, 1, 1)),
                        null,
                        ARTICLE,
                        null,
                        null))
                .option(option)
                .build();
    }

    static Setting setting() {
        return Setting.of(standards(), REGION, YearMonth.of(2025, 8));
    }

    static Binding binding() {
        return Binding.to(setting());
    }

    static <S extends Subject> Criterion<S> bound(Criterion<S> criterion) {
        Criterion<S> bound = criterion.bind(binding());
        if (bound == null) {
            throw new AssertionError("not in force");
        }
        return bound;
    }
}
