package io.civilaffairs.region;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.civilaffairs.value.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A register of administrative divisions and their succession (行政区划登记).
 *
 * <p>It knows what it was handed and nothing else; a code it does not hold is answered as it is. This class is immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Divisions divisions = Divisions.of(entries);
 * Region today = divisions.current(Region.of("500234"), LocalDate.of(2025, 8, 1));
 * String name = divisions.name(today, Language.ZH);
 * }</pre>
 */
public final class Divisions {
    private final ImmutableMap<Region, Division> byRegion;
    private final ImmutableListMultimap<Region, Division> children;
    private final ImmutableListMultimap<Region, Region> replaced;

    private Divisions(ImmutableMap<Region, Division> byRegion) {
        this.byRegion = byRegion;
        this.children = childrenOf(byRegion);
        this.replaced = replacedBy(byRegion);
    }

    /**
     * A register of the given divisions.
     *
     * @param divisions the entries, one per code, in any order
     * @return the register
     * @throws IllegalArgumentException if a code occurs twice, or a successor is not in the register, has no date from
     *     which it counts, or leads back to where it started; the message lists every problem
     */
    public static Divisions of(Collection<Division> divisions) {
        List<String> problems = new ArrayList<>();
        Map<Region, Division> found = new LinkedHashMap<>();
        divisions.stream()
                .sorted(Comparator.comparing(division -> division.region().code()))
                .forEach(division -> {
                    if (found.putIfAbsent(division.region(), division) != null) {
                        problems.add(division.region().code() + " occurs more than once");
                    }
                });
        found.values().forEach(division -> checkSuccession(division, found, problems));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Divisions: found " + problems.size() + " problem(s): " + String.join("; ", problems));
        }
        return new Divisions(ImmutableMap.copyOf(found));
    }

    private static void checkSuccession(Division division, Map<Region, Division> all, List<String> problems) {
        Region successor = division.successor();
        if (successor == null) {
            return;
        }
        String where = division.region().code() + " with successor " + successor.code();
        if (!all.containsKey(successor)) {
            problems.add(where + ": the successor is not in the register");
        }
        if (division.valid() == null || division.valid().isOpenEnded()) {
            problems.add(where + ": expected the day on which it ended");
        }
        if (leadsBack(division, all)) {
            problems.add(where + ": the succession leads back to "
                    + division.region().code());
        }
    }

    private static boolean leadsBack(Division start, Map<Region, Division> all) {
        Set<Region> seen = new LinkedHashSet<>();
        Region next = start.successor();
        while (next != null && seen.add(next)) {
            Division division = all.get(next);
            next = division == null ? null : division.successor();
        }
        return seen.contains(start.region());
    }

    /** A division is the child of every region between it and the nearest registered division above, inclusive. */
    private static ImmutableListMultimap<Region, Division> childrenOf(Map<Region, Division> all) {
        ImmutableListMultimap.Builder<Region, Division> children = ImmutableListMultimap.builder();
        for (Division division : all.values()) {
            for (Region above : division.region().upwards().stream().skip(1).toList()) {
                children.put(above, division);
                if (all.containsKey(above)) {
                    break;
                }
            }
        }
        return children.build();
    }

    private static ImmutableListMultimap<Region, Region> replacedBy(Map<Region, Division> all) {
        ImmutableListMultimap.Builder<Region, Region> replaced = ImmutableListMultimap.builder();
        for (Division division : all.values()) {
            Region successor = division.successor();
            if (successor != null) {
                replaced.put(successor, division.region());
            }
        }
        return replaced.build();
    }

    /**
     * The entry of a code.
     *
     * @param region the code
     * @return the division, or empty if the register does not hold it
     */
    public Optional<Division> find(Region region) {
        return Optional.ofNullable(byRegion.get(Objects.requireNonNull(region, "region")));
    }

    /**
     * The code that stands for a division on a day: successors are followed as far as they had taken over by then.
     *
     * <p>Only the division itself is followed: a township code below a county that was replaced is returned as it is,
     * because the register does not say which new township took its place.
     *
     * @param region the code
     * @param on the day
     * @return the code that counts on that day; {@code region} itself if the register does not hold it
     */
    public Region current(Region region, LocalDate on) {
        Objects.requireNonNull(on, "on");
        Region current = Objects.requireNonNull(region, "region");
        Division division = byRegion.get(current);
        while (division != null && division.successor() != null && division.hasEndedBy(on)) {
            current = division.successor();
            division = byRegion.get(current);
        }
        return current;
    }

    /**
     * The codes that a region took the place of, directly or by way of others.
     *
     * @param region the code
     * @return the earlier codes, the nearest first and each once, unmodifiable
     */
    public List<Region> predecessors(Region region) {
        List<Region> earlier = new ArrayList<>(replaced.get(Objects.requireNonNull(region, "region")));
        // A division has one successor and no succession leads back, so no code is met twice.
        for (int i = 0; i < earlier.size(); i++) {
            earlier.addAll(replaced.get(earlier.get(i)));
        }
        return List.copyOf(earlier);
    }

    /**
     * The divisions directly below a region, former ones included, by code. A level that the register does not hold,
     * such as the prefecture level of a municipality, is passed over.
     *
     * @param region the code
     * @return the divisions below with no registered division in between, unmodifiable
     */
    public List<Division> children(Region region) {
        return List.copyOf(children.get(Objects.requireNonNull(region, "region")));
    }

    /**
     * The divisions directly below a region that exist on a day, by code.
     *
     * @param region the code
     * @param on the day
     * @return the divisions of {@link #children(Region)} that are valid on that day, unmodifiable
     */
    public List<Division> children(Region region, LocalDate on) {
        Objects.requireNonNull(on, "on");
        return children(region).stream()
                .filter(division -> division.isValidOn(on))
                .toList();
    }

    /**
     * How many divisions the register holds.
     *
     * @return the number of entries
     */
    public int size() {
        return byRegion.size();
    }

    /**
     * The name of a region.
     *
     * @param region the code
     * @param language the language
     * @return the name; the code if the register does not hold it
     */
    public String name(Region region, Language language) {
        Division division = byRegion.get(Objects.requireNonNull(region, "region"));
        return division == null ? region.code() : division.name().in(language);
    }

    @Override
    public String toString() {
        return "Divisions[" + size() + "]";
    }
}
