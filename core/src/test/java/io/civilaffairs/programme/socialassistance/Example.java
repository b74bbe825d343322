package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Step;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardBookBuilder;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up province (990000) with figures that differ from everything that ships, so that a test of a rule fails if the rule
 * takes a figure from anywhere else, and a household with everything known.
 */
final class Example {
    static final Region PLACE = Region.of("990101");
    static final YearMonth MONTH = YearMonth.of(2025, 8);
    static final Citation SOURCE = Citation.of("测试标准", "", "", Provenance.RECALLED);
    static final PolicyBook BOOK = PolicyBook.of(List.of(
            MinimumLivingGuarantee.PROGRAMME,
            KeyGroupSupplement.PROGRAMME,
            NearThresholdHousehold.PROGRAMME,
            SinglePersonGuarantee.PROGRAMME));

    private Example() {}

    static StandardBook standards() {
        StandardBookBuilder builder = StandardBook.builder(Divisions.of(List.of()));
        Standards.all().forEach(s -> builder.declare(s.name(), s.label(), s.unit(), s.delegation()));
        SinglePersonStandards.all().forEach(s -> builder.declare(s.name(), s.label(), s.unit(), s.delegation()));
        set(builder, Standards.URBAN, Money.ofYuan(1000));
        set(builder, Standards.RURAL, Money.ofYuan(800));
        set(builder, Standards.ASSET_MULTIPLE, Ratio.of(10));
        set(builder, Standards.SERIOUS_ILLNESS_ASSETS, Money.ofYuan(20_000));
        set(builder, Standards.VEHICLE_EXEMPT_VALUE, Money.ofYuan(5_000));
        set(builder, Standards.DWELLINGS_LIMIT, 3);
        set(builder, Standards.HOUSE_BUILT_YEARS, 5);
        set(builder, Standards.PREMIUM_MULTIPLE, Ratio.of(2));
        set(builder, Standards.PRIVATE_SCHOOL_MULTIPLE, Ratio.of(4));
        set(builder, Standards.WINDOW_GENERAL, 2);
        set(builder, Standards.WINDOW_FARMING, 6);
        set(builder, Standards.CLERGY_YEARS, 5);
        set(builder, Standards.REVIEW_STABLE, 18);
        set(builder, Standards.REVIEW_UNSTABLE, 9);
        set(builder, Standards.NEAR_THRESHOLD_MULTIPLE, Ratio.of(2));
        set(builder, Standards.NEAR_THRESHOLD_ASSETS, Ratio.of(20));
        set(builder, Standards.KEY_DISABLED, Money.ofYuan(7));
        set(builder, Standards.KEY_SEVERELY_DISABLED, Money.ofYuan(50));
        set(builder, Standards.KEY_MAJOR_ILLNESS, Money.ofYuan(40));
        set(builder, Standards.KEY_AGED, Money.ofYuan(30));
        set(builder, Standards.KEY_PRESCHOOL, Money.ofYuan(20));
        set(builder, Standards.KEY_STUDENT, Money.ofYuan(10));
        set(builder, Standards.KEY_AGE, 75);
        set(builder, Standards.SCHOOL_AGE, 7);
        return builder.option(option("first-month-paid", "month-after-confirmation", "month-of-approval"))
                .option(option("gradual-exit-months", "local-rule", "none", "six-months"))
                .option(option(
                        "maintenance-formula",
                        MaintenanceRules.all().keySet().stream().sorted().toArray(String[]::new)))
                .option(option("single-person-ground", "national-2021", "chongqing-2022", "kaizhou-2020"))
                .option(option("wage-imputation", "industry-average", "minimum-wage"))
                .build();
    }

    private static <T> void set(StandardBookBuilder builder, StandardId<T> id, T value) {
        Region setBy =
                id.delegation() == io.civilaffairs.standard.Delegation.NATIONAL ? Region.COUNTRY : Region.of("990000");
        builder.add(new StandardValue<>(
                id.name(), value, setBy, DateRange.from(LocalDate.of(2010, 1, 1)), null, SOURCE, null, null));
    }

    private static Option option(String id, String... choices) {
        return new Option(
                id,
                choices[0],
                Stream.of(choices).map(c -> new Option.Choice(c, SOURCE)).toList());
    }

    static Setting setting() {
        return Setting.of(standards(), PLACE, MONTH);
    }

    /** A person of 45 at home, registered here, without income, work, disability or illness. */
    static PersonBuilder person(String id, Relation relation) {
        return Person.builder(id)
                .relation(relation)
                .birthDate(LocalDate.of(1980, 5, 20))
                .registeredAt(PLACE)
                .maritalStatus(MaritalStatus.MARRIED)
                .studying(Studying.NONE)
                .employment(Employment.NOT_WORKING)
                .labourCapacity(LabourCapacity.NONE)
                .disability(Disability.NONE)
                .seriousIllness(false)
                .absence(Absence.NONE)
                .income(List.of());
    }

    static PersonBuilder head() {
        return person("p1", Relation.HEAD);
    }

    static HouseholdBuilder household(PersonBuilder... persons) {
        return Household.builder("h1")
                .members(Roster.complete(
                        Stream.of(persons).map(PersonBuilder::build).toList()))
                .settlement(Settlement.URBAN)
                .elsewhere(List.of())
                .assets(new Assets(Money.ZERO, List.of(), List.of(), List.of()))
                .spending(List.of());
    }

    static IncomeItem income(IncomeItem.Kind kind, String amount, Per per) {
        return IncomeItem.of(kind, Amount.of(Money.parse(amount), per));
    }

    static IncomeItem wage(String amount) {
        return income(IncomeItem.Kind.WAGE, amount, Per.MONTH);
    }

    static Assessment assess(HouseholdBuilder household, ProgrammeId programme, String subject) {
        return BOOK.assess(household.build(), setting())
                .find(programme, subject)
                .orElseThrow();
    }

    static List<String> steps(Assessment assessment) {
        return ((Assessment.Entitled) assessment)
                .working().stream().map(Example::shown).toList();
    }

    private static String shown(Step step) {
        return step.clause().id() + " of " + step.subject() + " = " + step.value();
    }

    /** The first finding of an id, searched from the top. */
    static Finding find(Finding in, String id) {
        return stream(in)
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + id));
    }

    private static Stream<Finding> stream(Finding in) {
        return Stream.concat(Stream.of(in), in.children().stream().flatMap(Example::stream));
    }
}
