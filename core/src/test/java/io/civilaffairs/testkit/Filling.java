package io.civilaffairs.testkit;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Learns facts that a case lacks (补充事实): a fact asked for, a decision, a figure, or whatever is not known. A fact that
 * is known is never changed.
 *
 * <pre>{@code
 * Filling filling = Filling.of(CivilAffairs.policyBook());
 * Household more = filling.extensionOf(household, random);
 * Household asked = filling.fill(household, undetermined.needed().iterator().next(), random);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Values are drawn with jqwik, so call it inside a property.
 */
public final class Filling {
    private static final long MOST_FEN = 300_000;
    private static final int DECIDED_FEN = 1_000_000;
    private static final int PER_CENT = 100;
    private static final int MOST_NUMBER = 24;
    private static final int RATIO_STEPS = 20;

    private final HouseholdValues values;
    private final Map<String, Arbitrary<?>> extras;

    private Filling(HouseholdValues values, Map<String, Arbitrary<?>> extras) {
        this.values = values;
        this.extras = extras;
    }

    /**
     * A filling for a book: records of the administration are about its programmes.
     *
     * @param book the book
     * @return the filling
     */
    public static Filling of(PolicyBook book) {
        return new Filling(new HouseholdValues(programmeIds(book)), Map.of());
    }

    static List<String> programmeIds(PolicyBook book) {
        return book.programmes().stream().map(p -> p.id().id()).toList();
    }

    /**
     * This filling, able to fill a fact that a host defines.
     *
     * @param factId the id of the fact, as in {@code PersonFacts.extra}
     * @param of what it may be
     * @return the new filling
     */
    public Filling withExtra(String factId, Arbitrary<?> of) {
        Map<String, Arbitrary<?>> all = new LinkedHashMap<>(extras);
        all.put(factId, of);
        return new Filling(values, Map.copyOf(all));
    }

    HouseholdValues values() {
        return values;
    }

    /**
     * Learns one fact, or records one decision.
     *
     * @param household the household
     * @param needed what to learn, of kind FACT or DECISION
     * @param random where the value comes from
     * @return the household with the fact known
     * @throws IllegalArgumentException if the kind is STANDARD, or the test kit knows no such fact; the message names it
     */
    public Household fill(Household household, FactRef needed, Random random) {
        return switch (needed.kind()) {
            case FACT ->
                new Edit(values, extras, Change.learn(random))
                        .at(new Place(needed.subject(), needed.path()), household);
            case DECISION -> decide(household, needed, random);
            case STANDARD ->
                throw new IllegalArgumentException(
                        "needed: " + needed.id() + " is a figure, not a fact\nMaybe use withFigure");
        };
    }

    /** Decides by chance; a decision fixes an amount too, for those who ask for one. */
    private static Household decide(Household household, FactRef needed, Random random) {
        List<OfficialFinding> recorded = household.findings();
        List<OfficialFinding> all = new ArrayList<>(recorded == null ? List.of() : recorded);
        String member =
                needed.subject().startsWith("person:") ? needed.subject().substring("person:".length()) : null;
        Money amount = Money.ofFen(random.nextInt(DECIDED_FEN));
        all.add(new OfficialFinding(needed.id(), needed.path(), member, null, random.nextBoolean(), amount));
        return household.toBuilder().findings(all).build();
    }

    /**
     * Learns a few or many of the facts that are not known. The administration's own records stay as they are unless they
     * are unknown.
     *
     * @param household the household
     * @param random which, and what
     * @return a household about which at least as much is known
     */
    public Household extensionOf(Household household, Random random) {
        return extensionWithout(household, Set.of(), random);
    }

    /**
     * Learns facts that are not known, except those asked for. A supporter any of whose facts is asked for is left alone:
     * what a court fixed may stand in for what was asked.
     *
     * @param household the household
     * @param needed what must stay unknown
     * @param random which, and what
     * @return a household about which at least as much is known
     */
    public Household extensionWithout(Household household, Collection<FactRef> needed, Random random) {
        Edit learn = new Edit(values, extras, Change.learn(random));
        int share = 1 + random.nextInt(3);
        Household more = household;
        for (Place place : new Places(household, values).unknown()) {
            if (random.nextInt(3) < share && needed.stream().noneMatch(n -> covers(n, place))) {
                more = learn.at(place, more);
            }
        }
        return more;
    }

    private static boolean covers(FactRef needed, Place place) {
        return switch (needed.kind()) {
            case FACT ->
                place.isWithin(new Place(needed.subject(), needed.path()))
                        || (needed.subject().startsWith("supporter:")
                                && place.subject().equals(needed.subject()));
            case DECISION -> place.equals(new Place(Place.HOUSEHOLD, "findings"));
            case STANDARD -> false;
        };
    }

    /**
     * Forgets some facts.
     *
     * @param household the household
     * @param which numbers that pick them; each picks one of those that are known
     * @return a household about which less is known
     */
    Household forget(Household household, List<Integer> which) {
        List<Place> known = new Places(household, values).known();
        Edit forget = new Edit(values, extras, Change.FORGET);
        Household less = household;
        for (int pick : which) {
            Place place = known.get(pick % known.size());
            if (new Places(less, values).known().contains(place)) {
                less = forget.at(place, less);
            }
        }
        return Listed.only(less);
    }

    /**
     * Sets a figure that no pack gives, for the time of a setting only.
     *
     * @param setting the setting
     * @param needed what is needed, of kind STANDARD
     * @param random what it is
     * @return the setting with the figure
     */
    public Setting withFigure(Setting setting, FactRef needed, Random random) {
        StandardBook.Declaration declared = Objects.requireNonNull(
                setting.standards().declared().get(needed.id()), () -> "needed: " + needed.id() + " is not declared");
        LocalDate day = needed.path().isEmpty() ? setting.standardsDate() : LocalDate.parse(needed.path());
        return new Setting(
                withFigure(setting, idOf(declared, StandardId.typeOf(declared.unit())), day, random),
                setting.region(),
                setting.month(),
                setting.asOf(),
                setting.knownOn(),
                setting.options());
    }

    private static <T> StandardId<T> idOf(StandardBook.Declaration declared, Class<T> type) {
        return new StandardId<>(declared.name(), declared.label(), declared.unit(), type, declared.delegation());
    }

    private static <T> StandardBook withFigure(Setting setting, StandardId<T> id, LocalDate day, Random random) {
        Region authority = setting.region().upwards().stream()
                .filter(id.delegation()::allows)
                .findFirst()
                .orElse(Region.COUNTRY);
        LocalDate known = setting.knownOn();
        DateRange when = DateRange.of(known != null && known.isBefore(day) ? known : day, day.plusDays(1));
        Citation citation = Citation.of("test kit", "", id.name(), Provenance.PRIMARY);
        return setting.standards().with(id, authority, when, value(setting, id, authority, when, random), citation);
    }

    /** A figure that is neither above one of a narrower region nor below one of a wider region. */
    private static <T> T value(Setting setting, StandardId<T> id, Region authority, DateRange when, Random random) {
        long least = 0;
        long most = MOST_FEN;
        for (StandardValue<?> other : setting.standards().values(id.name())) {
            if (!other.setBy().equals(authority)
                    && other.when().overlaps(when)
                    && other.value() instanceof Money money) {
                least = authority.isWithin(other.setBy()) ? Math.max(least, money.fen()) : least;
                most = other.setBy().isWithin(authority) ? Math.min(most, money.fen()) : most;
            }
        }
        long share = Math.max(0, most - least) * random.nextInt(PER_CENT) / PER_CENT;
        return id.type().cast(figure(id.unit(), Money.ofFen(least + share), random));
    }

    private static Object figure(Unit unit, Money money, Random random) {
        return switch (unit.kind()) {
            case MONEY -> money;
            case RATIO ->
                unit == Unit.MULTIPLE
                        ? Ratio.of(random.nextInt(MOST_NUMBER))
                        : Ratio.of(random.nextInt(RATIO_STEPS), RATIO_STEPS);
            case NUMBER -> Integer.valueOf(1 + random.nextInt(MOST_NUMBER));
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
            case FLAG -> Boolean.valueOf(random.nextBoolean());
            case TEXT -> "text";
            case BANDS -> AgeBands.parse("80: " + money);
        };
    }
}
