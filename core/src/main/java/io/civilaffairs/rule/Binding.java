package io.civilaffairs.rule;

import com.google.common.collect.ImmutableSortedMap;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The act of fixing rules to one setting (绑定): it looks up standards, applies options, and lets rules of one book share
 * what they have in common, so that it is worked out once for a household.
 *
 * <p>A binding is used by one thread while rules are bound; the bound rules are thread-safe.
 */
public final class Binding {
    private final Setting setting;
    private final Assumptions assumptions;
    private final Function<String, Criterion<?>> statuses;
    private final Function<String, Criterion<?>> eligibilities;

    private record Bound(Object value, Map<String, String> options) {}

    private final IdentityHashMap<Object, Bound> shared = new IdentityHashMap<>();
    private Map<String, String> options = new TreeMap<>();
    private final List<StandardValue<?>> figures = new ArrayList<>();
    private final Map<StandardValue<?>, StandardValue<?>> known = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Input<?, ?>> covered = new TreeMap<>();
    private Set<Criterion<?>> common = Set.of();
    private boolean composes;
    private int conditions;
    private int values;

    private Binding(
            Setting setting,
            Assumptions assumptions,
            Function<String, Criterion<?>> statuses,
            Function<String, Criterion<?>> eligibilities) {
        this.setting = setting;
        this.assumptions = assumptions;
        this.statuses = statuses;
        this.eligibilities = eligibilities;
    }

    /**
     * A binding of one programme by itself.
     *
     * @param setting the setting
     * @return the binding
     */
    public static Binding to(Setting setting) {
        return to(setting, Assumptions.NONE, id -> {
            throw new IllegalArgumentException(id + ": this rule depends on another programme; use a PolicyBook");
        });
    }

    /**
     * A binding of programmes that may depend on one another.
     *
     * @param setting the setting
     * @param assumptions what the host assumes
     * @param statuses the bound condition of another programme, by programme id
     * @return the binding
     */
    public static Binding to(Setting setting, Assumptions assumptions, Function<String, Criterion<?>> statuses) {
        return to(setting, assumptions, statuses, statuses);
    }

    /**
     * A binding of programmes that may depend on one another, some of them with a start rule.
     *
     * @param setting the setting
     * @param assumptions what the host assumes
     * @param statuses the bound condition of another programme, by programme id
     * @param eligibilities the same without the start rule
     * @return the binding
     */
    public static Binding to(
            Setting setting,
            Assumptions assumptions,
            Function<String, Criterion<?>> statuses,
            Function<String, Criterion<?>> eligibilities) {
        return new Binding(setting, assumptions, statuses, eligibilities);
    }

    /**
     * The setting.
     *
     * @return the setting
     */
    public Setting setting() {
        return setting;
    }

    /**
     * What the host assumes.
     *
     * @return the assumptions
     */
    public Assumptions assumptions() {
        return assumptions;
    }

    /**
     * The month.
     *
     * @return the month of the setting
     */
    public YearMonth month() {
        return setting.month();
    }

    /**
     * The figure of a standard here and now.
     *
     * @param id the standard
     * @param <T> the type of its values
     * @return the figure, known or not
     */
    public <T> Figure<T> figure(StandardId<T> id) {
        Optional<StandardValue<T>> found = setting.find(id).map(this::known);
        asked.add(id.name());
        found.ifPresent(figures::add);
        found.map(StandardValue::condition).ifPresent(c -> options.put(c.option(), c.choice()));
        FactRef needed =
                new FactRef(FactRef.Kind.STANDARD, id.name(), setting.region().code(), "", id.label());
        return new Figure<>(found.orElse(null), needed);
    }

    /**
     * The figure of a standard here on another day, where a rule looks back, as at the income of the year before.
     *
     * @param id the standard
     * @param day the day
     * @param <T> the type of its values
     * @return the figure, known or not; what is needed names the day
     */
    public <T> Figure<T> figure(StandardId<T> id, LocalDate day) {
        Optional<StandardValue<T>> found = setting.standards()
                .find(id, setting.region(), day, setting.options())
                .map(this::known);
        found.map(StandardValue::condition).ifPresent(c -> options.put(c.option(), c.choice()));
        FactRef needed =
                new FactRef(FactRef.Kind.STANDARD, id.name(), setting.region().code(), day.toString(), id.label());
        return new Figure<>(found.orElse(null), needed);
    }

    /** A figure of this binding is one object, whoever asks for it and however often. */
    @SuppressWarnings("unchecked") // the figure kept is equal to this one, and so of its type
    private <T> StandardValue<T> known(StandardValue<T> found) {
        StandardValue<?> before = known.putIfAbsent(found, found);
        return before == null ? found : (StandardValue<T>) before;
    }

    /**
     * The figures found so far.
     *
     * @return the values
     */
    public List<StandardValue<?>> figuresFound() {
        return List.copyOf(figures);
    }

    /**
     * The standards asked for so far, whether or not a pack gives a figure.
     *
     * @return their names, in order
     */
    public List<String> standardsAsked() {
        return List.copyOf(asked);
    }

    /**
     * The choice that applies for an option; noted as used.
     *
     * @param option the option id
     * @return the choice
     */
    public Option.Choice option(String option) {
        Option.Choice choice = setting.choice(option);
        options.put(option, choice.id());
        return choice;
    }

    /**
     * Binds something and tells which options it used.
     *
     * @param bind binds it
     * @return choice id by option id
     */
    public Map<String, String> optionsUsedBy(Runnable bind) {
        Map<String, String> outer = options;
        options = new TreeMap<>();
        try {
            bind.run();
            outer.putAll(options);
            return ImmutableSortedMap.copyOf(options);
        } finally {
            options = outer;
        }
    }

    /**
     * Notes that something bound before, which used these options, is used again.
     *
     * @param used choice id by option id
     */
    public void noteOptions(Map<String, String> used) {
        options.putAll(used);
    }

    /**
     * The condition of another programme, bound to the same setting.
     *
     * @param programme the programme id
     * @return its condition
     */
    public Criterion<?> status(String programme) {
        return statuses.apply(programme);
    }

    /**
     * The condition of another programme without its start rule, bound to the same setting.
     *
     * @param programme the programme id
     * @return its condition
     */
    public Criterion<?> eligibility(String programme) {
        return eligibilities.apply(programme);
    }

    /**
     * Notes whom an award of a programme is for.
     *
     * @param programme the programme id
     * @param members the persons covered, bound
     */
    public void noteCovered(String programme, Input<?, ? extends List<?>> members) {
        covered.put(programme, members);
    }

    /**
     * Whom an award of another programme is for.
     *
     * @param programme the programme id
     * @return the persons covered, or empty if its award is for everybody listed
     */
    Optional<Input<?, ?>> covered(String programme) {
        var unused = status(programme); // binding it is what notes whom it covers
        return Optional.ofNullable(covered.get(programme));
    }

    /**
     * Binds something once, however many rules of the book use it.
     *
     * @param unbound the thing as it is before binding; its identity is the key
     * @param bind binds it
     * @param <T> the type of the bound thing
     * @return the bound thing, the same for every caller
     */
    @SuppressWarnings("unchecked") // the value under a key is always what bind made for that key
    public <T> T once(Object unbound, Function<Binding, T> bind) {
        Bound known = shared.get(unbound);
        if (known == null) {
            Object[] made = new Object[1];
            Map<String, String> used = optionsUsedBy(() -> made[0] = bind.apply(this));
            known = new Bound(made[0], used);
            shared.put(unbound, known);
        } else {
            noteOptions(known.options());
        }
        return (T) known.value();
    }

    /**
     * Lets rules that are bound from now on share the conditions they have in common.
     *
     * @param rules the rules of the book, unbound
     * @return this
     */
    public Binding sharing(List<? extends Criterion<?>> rules) {
        Set<Criterion<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Criterion<?>> again = Collections.newSetFromMap(new IdentityHashMap<>());
        rules.forEach(r -> note(r, seen, again));
        common = again;
        return this;
    }

    private void note(Criterion<?> rule, Set<Criterion<?>> seen, Set<Criterion<?>> again) {
        if (seen.add(rule)) {
            rule.children().forEach(part -> note(part, seen, again));
            Criterion<?> chosen = rule instanceof WhenBound<?> open ? open.chosenIn(this) : null;
            if (chosen != null) {
                note(chosen, seen, again);
            }
        } else if (!Parts.isStatus(rule)) {
            again.add(rule);
        }
    }

    /**
     * Binds a part of a rule; one that several rules have in common is bound once and evaluated once for a subject.
     *
     * @param part the part, unbound
     * @param <S> the type of the subject
     * @return the bound part, or null if it is not in force
     */
    public <S extends Subject> @Nullable Criterion<S> bind(Criterion<S> part) {
        if (!common.contains(part)) {
            return part.bind(this);
        }
        return this.<@Nullable Criterion<S>>once(part, b -> {
            Criterion<S> bound = part.bind(b);
            return bound == null ? null : new Once<>(bound, b);
        });
    }

    /**
     * Binds a condition that an input asks of many subjects, so that it is evaluated once for each.
     *
     * @param condition the condition, unbound
     * @param <S> the type of the subject
     * @return the bound condition
     * @throws NullPointerException if it is not in force
     */
    public <S extends Subject> Criterion<S> shared(Criterion<S> condition) {
        return once(
                condition,
                b -> new Once<>(
                        Objects.requireNonNull(condition.bind(b), () -> condition.id() + " is not in force"), b));
    }

    /**
     * From now on conditions are composed into method handles: slower to bind, faster to decide.
     *
     * @return this
     */
    public Binding composing() {
        composes = true;
        return this;
    }

    /**
     * Finishes a bound condition that is evaluated as a whole.
     *
     * @param bound the bound condition
     * @param <S> the type of the subject
     * @return the condition, composed if this binding composes
     */
    public <S extends Subject> Criterion<S> finished(Criterion<S> bound) {
        return composes ? Compiled.of(bound) : bound;
    }

    int nextCondition() {
        return conditions++;
    }

    int nextValue() {
        return values++;
    }

    /**
     * The slot under which the outcome of a bound condition is shared.
     *
     * @param condition the condition
     * @return its slot, the same whenever it is asked for
     */
    public int slotOf(Criterion<?> condition) {
        return once(condition, Binding::nextCondition);
    }

    /**
     * How much the rules bound so far share.
     *
     * @return the slots
     */
    public Slots slots() {
        return new Slots(conditions, values);
    }
}
