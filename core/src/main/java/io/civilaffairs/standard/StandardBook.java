package io.civilaffairs.standard;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.NearestName;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All standards (标准册): dated, region-scoped, cited figures, and the options where sources conflict.
 *
 * <pre>{@code
 * StandardBook book = CivilAffairs.standards();
 * Money urban = book.get(MINIMUM_LIVING_URBAN, Region.of("500154"), LocalDate.of(2025, 8, 1)).value();
 * book.strict().requiring(Provenance.PRIMARY);   // refuses what is stale or weaker
 * }</pre>
 *
 * <p>A look-up walks from the region upwards as far as the standard's delegation allows, through the codes the
 * region had before. A gap is an error: never zero, never a neighbour's figure. This class is immutable and
 * thread-safe.
 */
public final class StandardBook {
    /**
     * A standard that a pack declares, with or without values.
     *
     * @param name the id
     * @param label the name for people
     * @param unit the unit of its values
     * @param delegation who may set it
     */
    public record Declaration(String name, Label label, Unit unit, Delegation delegation) {}

    private final ImmutableSortedMap<String, Declaration> declared;
    private final List<ImmutableListMultimap<String, StandardValue<?>>> layers;
    private final ImmutableSortedMap<String, Option> options;
    private final Divisions divisions;
    private final View view;

    StandardBook(
            Map<String, Declaration> declared,
            List<ImmutableListMultimap<String, StandardValue<?>>> layers,
            Map<String, Option> options,
            Divisions divisions) {
        this(
                ImmutableSortedMap.copyOf(declared),
                List.copyOf(layers),
                ImmutableSortedMap.copyOf(options),
                divisions,
                View.ALL);
    }

    private StandardBook(
            ImmutableSortedMap<String, Declaration> declared,
            List<ImmutableListMultimap<String, StandardValue<?>>> layers,
            ImmutableSortedMap<String, Option> options,
            Divisions divisions,
            View view) {
        this.declared = declared;
        this.layers = layers;
        this.options = options;
        this.divisions = divisions;
        this.view = view;
    }

    /**
     * Starts a book.
     *
     * @param divisions the register of divisions, for codes that replaced one another
     * @return a builder
     */
    public static StandardBookBuilder builder(Divisions divisions) {
        return new StandardBookBuilder(divisions);
    }

    /**
     * The figure in force under the default options.
     *
     * @param id the standard
     * @param region the region
     * @param on the day
     * @param <T> the type of its values
     * @return the value
     * @throws StandardNotFoundException if there is none; the message says what was tried
     */
    public <T> StandardValue<T> get(StandardId<T> id, Region region, LocalDate on) {
        return get(id, region, on, Options.none());
    }

    /**
     * The figure in force.
     *
     * @param id the standard
     * @param region the region
     * @param on the day
     * @param chosen the options
     * @param <T> the type of its values
     * @return the value
     * @throws StandardNotFoundException if there is none; the message says what was tried
     */
    public <T> StandardValue<T> get(StandardId<T> id, Region region, LocalDate on, Options chosen) {
        return find(id, region, on, chosen).orElseThrow(() -> notFound(id, region, on));
    }

    /**
     * The figure in force under the default options, if there is one.
     *
     * @param id the standard
     * @param region the region
     * @param on the day
     * @param <T> the type of its values
     * @return the value, or empty
     */
    public <T> Optional<StandardValue<T>> find(StandardId<T> id, Region region, LocalDate on) {
        return find(id, region, on, Options.none());
    }

    /**
     * The figure in force, if there is one.
     *
     * @param id the standard
     * @param region the region
     * @param on the day
     * @param chosen the options
     * @param <T> the type of its values
     * @return the value, or empty
     * @throws StandardNotFoundException if no pack declares the standard
     * @throws IllegalArgumentException if a pack declares it in another unit
     */
    @SuppressWarnings("unchecked") // a declaration's unit fixes the type of its values, and the builder checks it
    public <T> Optional<StandardValue<T>> find(StandardId<T> id, Region region, LocalDate on, Options chosen) {
        Declaration declaration = declared.get(id.name());
        if (declaration == null) {
            throw notFound(id, region, on);
        }
        if (declaration.unit() != id.unit()) {
            throw new IllegalArgumentException(
                    id.name() + ": asked for in " + id.unit() + ", but the packs give it in " + declaration.unit());
        }
        return find(declaration, region, on, chosen).map(v -> (StandardValue<T>) v);
    }

    /**
     * The figure in force of a declared standard, whatever its type.
     *
     * @param standard a declaration of this book
     * @param region the region
     * @param on the day
     * @param chosen the options
     * @return the value, or empty
     */
    public Optional<StandardValue<?>> find(Declaration standard, Region region, LocalDate on, Options chosen) {
        for (Region authority : authorities(standard, region)) {
            for (ImmutableListMultimap<String, StandardValue<?>> layer : layers) {
                List<StandardValue<?>> known = known(layer.get(standard.name()), authority);
                Optional<StandardValue<?>> found = known.stream()
                        .filter(v -> v.when().contains(on) && applies(v, chosen))
                        .max((a, b) -> Boolean.compare(a.condition() != null, b.condition() != null));
                if (found.isPresent()) {
                    // a figure that is refused is not replaced by that of a wider region, which does not apply here
                    return found.filter(v -> !view.refuses(v, on));
                }
            }
        }
        return Optional.empty();
    }

    /** The region and each wider one that may set the standard, each followed by the codes it had before. */
    List<Region> authorities(Declaration standard, Region region) {
        Set<Region> path = new LinkedHashSet<>();
        for (Region r : region.upwards()) {
            if (standard.delegation().allows(r)) {
                path.add(r);
                path.addAll(divisions.predecessors(r));
            }
        }
        return List.copyOf(path);
    }

    private boolean applies(StandardValue<?> value, Options chosen) {
        StandardValue.Condition condition = value.condition();
        return condition == null || choice(condition.option(), chosen).id().equals(condition.choice());
    }

    /** The values of one authority that were public by then. */
    List<StandardValue<?>> known(Collection<StandardValue<?>> all, Region authority) {
        List<StandardValue<?>> own =
                all.stream().filter(v -> v.setBy().equals(authority)).toList();
        return view.known(own);
    }

    /**
     * The choice that applies for an option.
     *
     * @param option the option id
     * @param chosen the host's choices
     * @return the chosen or default choice
     * @throws IllegalArgumentException if no pack declares the option, or it has no such choice
     */
    public Option.Choice choice(String option, Options chosen) {
        Option known = options.get(option);
        if (known == null) {
            throw new IllegalArgumentException("options: \"" + option + "\" is not declared by any pack"
                    + NearestName.hint(option, options.keySet()));
        }
        String choice = chosen.chosen(option).orElse(known.defaultChoice());
        return known.find(choice)
                .orElseThrow(() -> new IllegalArgumentException("options: " + option + " has no choice \"" + choice
                        + "\"; it has "
                        + String.join(
                                ", ",
                                known.choices().stream().map(Option.Choice::id).toList())));
    }

    void requireValid(Options chosen) {
        chosen.asMap().keySet().forEach(option -> choice(option, chosen));
    }

    /**
     * The same book, refusing figures used beyond the day to which they were verified.
     *
     * @return the strict book
     */
    public StandardBook strict() {
        return viewed(new View(true, view.weakest(), view.knownOn()));
    }

    /**
     * The same book, refusing figures of weaker provenance.
     *
     * @param weakest the weakest provenance still accepted
     * @return the demanding book
     */
    public StandardBook requiring(Provenance weakest) {
        return viewed(new View(view.strict(), weakest, view.knownOn()));
    }

    /**
     * The same book as it was public on a day. A figure whose day of publication no source gives counts as public
     * from the day it began.
     *
     * @param day the day
     * @return the book of that day
     */
    public StandardBook knownOn(LocalDate day) {
        return viewed(new View(view.strict(), view.weakest(), day));
    }

    View view() {
        return view;
    }

    private StandardBook viewed(View next) {
        return new StandardBook(declared, layers, options, divisions, next);
    }

    /**
     * This book over another: at each region and day a figure of this book comes first.
     *
     * @param lowerPriority the book underneath
     * @return both together
     * @throws IllegalArgumentException if they declare a standard in different units; the message lists all
     */
    public StandardBook combinedWith(StandardBook lowerPriority) {
        List<String> problems = new ArrayList<>();
        Map<String, Declaration> all = new TreeMap<>(lowerPriority.declared);
        declared.forEach((name, mine) -> {
            Declaration theirs = all.putIfAbsent(name, mine);
            if (theirs != null && theirs.unit() != mine.unit()) {
                problems.add(name + ": unit " + mine.unit() + " here, " + theirs.unit() + " underneath");
            }
        });
        List<ImmutableListMultimap<String, StandardValue<?>>> both = new ArrayList<>(layers);
        both.addAll(lowerPriority.layers);
        problems.addAll(StandardBookBuilder.delegationProblems(all, both));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        Map<String, Option> allOptions = new TreeMap<>(lowerPriority.options);
        allOptions.putAll(options);
        return new StandardBook(
                ImmutableSortedMap.copyOf(all),
                List.copyOf(both),
                ImmutableSortedMap.copyOf(allOptions),
                lowerPriority.divisions.size() >= divisions.size() ? lowerPriority.divisions : divisions,
                view);
    }

    /**
     * This book with one more figure over it.
     *
     * @param id the standard
     * @param region the region that sets it
     * @param when in force
     * @param value the figure
     * @param citation the source
     * @param <T> the type of the value
     * @return the new book
     */
    public <T> StandardBook with(StandardId<T> id, Region region, DateRange when, T value, Citation citation) {
        return builder(divisions)
                .declare(id.name(), id.label(), id.unit(), id.delegation())
                .add(new StandardValue<>(id.name(), value, region, when, null, citation, null, null))
                .build()
                .combinedWith(this)
                .viewed(view);
    }

    /**
     * Every standard that a pack declares.
     *
     * @return the declarations by name, sorted, immutable
     */
    public Map<String, Declaration> declared() {
        return declared;
    }

    /**
     * Every option that a pack declares.
     *
     * @return the options by id, sorted, immutable
     */
    public Map<String, Option> options() {
        return options;
    }

    /**
     * Every value of a standard, whatever the options, region or day.
     *
     * @param name the standard
     * @return the values, those of the first layer first
     */
    public List<StandardValue<?>> values(String name) {
        return layers.stream().flatMap(l -> l.get(name).stream()).toList();
    }

    /**
     * The register of divisions this book resolves codes with.
     *
     * @return the divisions
     */
    public Divisions divisions() {
        return divisions;
    }

    private StandardNotFoundException notFound(StandardId<?> id, Region region, LocalDate on) {
        Declaration declaration = declared.get(id.name());
        if (declaration == null) {
            return new StandardNotFoundException(
                    id.name() + ": no pack declares this standard" + NearestName.hint(id.name(), declared.keySet()),
                    id.name(),
                    region,
                    on,
                    false);
        }
        return new StandardNotFoundException(
                FailedLookup.describe(this, declaration, region, on), id.name(), region, on, true);
    }
}
