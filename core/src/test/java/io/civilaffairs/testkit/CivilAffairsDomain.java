package io.civilaffairs.testkit;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/**
 * Generators of valid households and settings (家庭与适用环境的生成器): sizes 0 to 7, every relation, absence, kind of income,
 * asset and spending, facts that are missing, and amounts, ages and months that cluster where a law changes its answer.
 *
 * <pre>{@code
 * // a method with @Property, @Domain(CivilAffairsDomain.class) and @Domain(DomainContext.Global.class)
 * void nobody_is_paid_a_negative_amount(@ForAll PolicyCase policyCase) { ... }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Amounts are in whole fen.
 */
public final class CivilAffairsDomain extends DomainContextBase {
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final int MONTHS = 144;
    private static final Set<String> LEADING = Set.of("minimum-living.urban", "minimum-living.rural");

    private final StandardBook standards;
    private final Filling filling;

    /** The domain of what this library ships. */
    public CivilAffairsDomain() {
        this(CivilAffairs.policyBook(), CivilAffairs.standards());
    }

    /**
     * A domain of a host.
     *
     * @param book the programmes that findings, applications and enrolments may be about
     * @param standards the standards in force
     */
    public CivilAffairsDomain(PolicyBook book, StandardBook standards) {
        this(standards, Filling.of(book));
    }

    private CivilAffairsDomain(StandardBook standards, Filling filling) {
        this.standards = standards;
        this.filling = filling;
    }

    /**
     * This domain with a filling of the host's own, which knows facts the host defines.
     *
     * @param other the filling
     * @return the new domain
     */
    public CivilAffairsDomain withFilling(Filling other) {
        return new CivilAffairsDomain(standards, other);
    }

    /**
     * How this domain learns facts.
     *
     * @return the filling
     */
    public Filling filling() {
        return filling;
    }

    /**
     * Months from 2015 to 2026, most of them around a change of the minimum living standard.
     *
     * @return the months
     */
    @Provide
    public Arbitrary<YearMonth> months() {
        Set<YearMonth> changes = new TreeSet<>();
        for (String standard : LEADING) {
            for (StandardValue<?> value : standards.values(standard)) {
                YearMonth change = YearMonth.from(value.when().from());
                changes.addAll(List.of(change.minusMonths(1), change, change.plusMonths(1)));
            }
        }
        changes.removeIf(m -> m.isBefore(FIRST) || !m.isBefore(FIRST.plusMonths(MONTHS)));
        Arbitrary<YearMonth> any = Arbitraries.integers().between(0, MONTHS - 1).map(FIRST::plusMonths);
        Arbitrary<YearMonth> recent = Arbitraries.integers().between(0, 11).map(YearMonth.of(2025, 1)::plusMonths);
        return changes.isEmpty()
                ? any
                : Arbitraries.frequencyOf(Tuple.of(4, recent), Tuple.of(3, Arbitraries.of(changes)), Tuple.of(1, any));
    }

    /**
     * Regions: counties of Chongqing, one of them under a code it had before, and now and then one without standards.
     *
     * @return the regions
     */
    @Provide
    public Arbitrary<Region> regions() {
        return Arbitraries.frequency(
                Tuple.of(12, Region.of("500154")),
                Tuple.of(2, Region.of("500101")),
                Tuple.of(1, Region.of("500234")),
                Tuple.of(1, Region.of("500000")),
                Tuple.of(1, Region.of("110101")));
    }

    /**
     * Settings: a region and month, sometimes a day, an earlier state of knowledge, or an option that is not the default.
     *
     * @return the settings
     */
    @Provide
    public Arbitrary<Setting> settings() {
        Arbitrary<Integer> day = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 28)));
        Arbitrary<Integer> daysEarlier = Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 800)));
        return Combinators.combine(regions(), months(), day, daysEarlier, options())
                .as((region, month, dayOfMonth, earlier, options) -> new Setting(
                        standards,
                        region,
                        month,
                        dayOfMonth == 0 ? null : month.atDay(dayOfMonth),
                        earlier == 0 ? null : month.atDay(1).minusDays(earlier),
                        options));
    }

    private Arbitrary<Options> options() {
        List<Options> others = standards.options().values().stream()
                .flatMap(option -> option.choices().stream()
                        .map(Option.Choice::id)
                        .map(choice -> Options.none().with(option.id(), choice)))
                .toList();
        Arbitrary<Options> none = Arbitraries.just(Options.none());
        return others.isEmpty()
                ? none
                : Arbitraries.frequencyOf(Tuple.of(5, none), Tuple.of(1, Arbitraries.of(others)));
    }

    /**
     * Households in no particular setting, of some of which facts are missing.
     *
     * @return the households
     */
    @Provide
    public Arbitrary<Household> households() {
        return cases().map(PolicyCase::household);
    }

    /**
     * Households in settings. About a third stand at a limit of the setting: income one fen below, at or above the standard
     * or its multiple, assets likewise, a birthday a day before, on or after; and of more than half some facts are missing.
     *
     * @return the cases
     */
    @Provide
    public Arbitrary<PolicyCase> cases() {
        Arbitrary<List<Integer>> forgotten = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.<Integer>of())),
                Tuple.of(5, picks().ofMinSize(1).ofMaxSize(4)),
                Tuple.of(1, picks().ofMinSize(5).ofMaxSize(30)));
        Arbitrary<PolicyCase> plain = Combinators.combine(filling.values().households(), settings(), forgotten)
                .as((household, setting, picks) ->
                        new PolicyCase(filling.forget(born(household, setting), picks), setting));
        Arbitrary<PolicyCase> near = Combinators.combine(
                        filling.values().households(), settings(), AtTheLimit.any(), forgotten)
                .as((household, setting, limit, picks) ->
                        new PolicyCase(filling.forget(born(limit.shape(household, setting), setting), picks), setting));
        return Arbitraries.frequencyOf(Tuple.of(13, plain), Tuple.of(7, near));
    }

    /** Everybody listed is born by the day assessed, as a case document has to say. */
    private static Household born(Household household, Setting setting) {
        LocalDate day = setting.referenceDate();
        Roster<Person> persons = household.persons();
        List<Supporter> elsewhere = household.elsewhere();
        return household.toBuilder()
                .members(
                        persons == null
                                ? null
                                : new Roster<>(
                                        persons.list().stream()
                                                .map(p -> p.toBuilder()
                                                        .birthDate(by(day, p.birthDate()))
                                                        .build())
                                                .toList(),
                                        persons.complete()))
                .elsewhere(
                        elsewhere == null
                                ? null
                                : elsewhere.stream()
                                        .map(s -> s.toBuilder()
                                                .birthDate(by(day, s.birthDate()))
                                                .build())
                                        .toList())
                .build();
    }

    private static @Nullable LocalDate by(LocalDate day, @Nullable LocalDate birth) {
        return birth == null || !birth.isAfter(day) ? birth : day;
    }

    private static ListArbitrary<Integer> picks() {
        return Arbitraries.integers().between(0, 9_999).list();
    }

    /**
     * Less is known about a household.
     *
     * @param household the household
     * @return households about which one to six facts less are known
     */
    public Arbitrary<Household> partiallyKnown(Household household) {
        return picks().ofMinSize(1).ofMaxSize(6).map(which -> filling.forget(household, which));
    }

    /**
     * More is known about a household; nothing that was known changes.
     *
     * @param household the household
     * @return its extensions
     */
    public Arbitrary<Household> informationExtensionOf(Household household) {
        return Arbitraries.longs().map(seed -> filling.extensionOf(household, new Random(seed)));
    }
}
