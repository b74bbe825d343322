package io.civilaffairs.rule;

import static io.civilaffairs.rule.Sample.LABEL;
import static io.civilaffairs.rule.Sample.LIMIT;
import static io.civilaffairs.rule.Sample.MONEY;
import static io.civilaffairs.rule.Sample.NOT_GIVEN;
import static io.civilaffairs.rule.Sample.NUMBER;
import static io.civilaffairs.rule.Sample.binding;
import static io.civilaffairs.rule.Sample.clause;
import static io.civilaffairs.rule.Sample.holds;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.rule.Sample.Thing;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Calculations with one to four inputs, their working, and what is shared. */
class FormulaTest {
    private static final Fact<Thing, Integer> X = Sample.fact("x", Unit.COUNT, Integer.class);
    private static final Fact<Thing, Integer> Y = Sample.fact("y", Unit.COUNT, Integer.class);
    private static final Fact<Thing, Integer> Z = Sample.fact("z", Unit.COUNT, Integer.class);

    private static <T> Reading<T> read(Input<Thing, T> input, Map<String, Object> facts) {
        return Probe.recording().read(input, Thing.of(facts));
    }

    private static List<String> missing(Reading<?> reading) {
        return reading.missing().stream().map(FactRef::path).toList();
    }

    private static final Formula<Thing, Integer> ONE =
            Formula.using("f.one", LABEL, Unit.COUNT, NUMBER, (t, a, sheet) -> a + 1);
    private static final Formula<Thing, Integer> TWO =
            Formula.using("f.two", LABEL, Unit.COUNT, NUMBER, X, (t, a, b, sheet) -> a - b);
    private static final Formula<Thing, Integer> THREE =
            Formula.using("f.three", LABEL, Unit.COUNT, NUMBER, X, Y, (t, a, b, c, sheet) -> a * 100 + b * 10 + c);
    private static final Formula<Thing, Integer> FOUR = Formula.using(
            "f.four", LABEL, Unit.COUNT, NUMBER, X, Y, Z, (t, a, b, c, d, sheet) -> ((a * 10 + b) * 10 + c) * 10 + d);
    private static final List<Formula<Thing, Integer>> ALL = List.of(ONE, TWO, THREE, FOUR);

    @Test
    void inputs_arrive_in_the_order_they_were_declared() {
        Map<String, Object> facts = Map.of("number", 1, "x", 2, "y", 3, "z", 4);
        assertThat(ALL).extracting(f -> read(f, facts).value()).containsExactly(2, -1, 123, 1234);
        assertThat(ALL)
                .extracting(f -> f.bind(binding()).read(Thing.of(facts), Probe.off()))
                .containsExactly(2, -1, 123, 1234);
    }

    @Test
    void every_missing_input_is_named_without_running_the_calculation() {
        assertThat(ALL)
                .extracting(f -> missing(read(f, Map.of())))
                .containsExactly(
                        List.of("number"),
                        List.of("number", "x"),
                        List.of("number", "x", "y"),
                        List.of("number", "x", "y", "z"));
        assertThat(ALL).extracting(f -> f.read(Thing.of(Map.of()), Probe.off())).containsOnlyNulls();
        assertThat(missing(read(FOUR, Map.of("number", 1, "y", 3)))).containsExactly("x", "z");
    }

    @Test
    void each_line_of_the_working_is_kept_in_order_and_the_figure_used_is_noted() {
        Formula<Thing, Money> difference = Formula.using(
                "f.difference",
                LABEL,
                Unit.YUAN,
                Criteria.<Thing, Money>standard(LIMIT),
                MONEY,
                (t, limit, own, sheet) -> {
                    Money twice = sheet.step(clause("twice"), t, limit.times(2));
                    return sheet.step(clause("less-own"), t, twice.minus(own));
                });
        Reading<Money> reading = read(difference.bind(binding()), Map.of("money", Money.ofYuan(30)));
        assertThat(reading.value()).isEqualTo(Money.ofYuan(170));
        assertThat(reading.steps())
                .extracting(s -> s.clause().id() + " " + s.value())
                .containsExactly("twice 200.00", "less-own 170.00");
        assertThat(reading.standards()).extracting(s -> s.standard()).containsExactly("sample.limit");
        assertThat(reading.missing()).isEmpty();
    }

    @Test
    void a_figure_no_pack_gives_is_missing() {
        Formula<Thing, Money> formula = Formula.using(
                "f.figure", LABEL, Unit.YUAN, Criteria.<Thing, Money>standard(NOT_GIVEN), (t, figure, sheet) -> figure);
        Reading<Money> reading = read(formula.bind(binding()), Map.of());
        assertThat(reading.value()).isNull();
        assertThat(reading.missing()).extracting(FactRef::kind).containsExactly(FactRef.Kind.STANDARD);
    }

    @Test
    void a_shared_value_is_worked_out_once_for_a_subject_and_says_the_same_each_time() {
        AtomicInteger runs = new AtomicInteger();
        Derived<Thing, Integer> shared = Formula.using("f.shared", LABEL, Unit.COUNT, NUMBER, (t, a, sheet) -> {
                    runs.incrementAndGet();
                    return sheet.step(clause("plus-one"), t, a + 1);
                })
                .shared();
        Binding binding = binding();
        Derived<Thing, Integer> first = shared.bind(binding);
        Derived<Thing, Integer> second = shared.bind(binding);
        assertThat(second).isSameAs(first);
        Thing thing = Thing.of(Map.of("number", 1));
        Recording recording = Probe.recording(binding.slots());
        List<Reading<Integer>> readings = List.of(recording.read(first, thing), recording.read(second, thing));
        assertThat(readings).extracting(Reading::value).containsExactly(2, 2);
        assertThat(readings.get(1).steps()).isEqualTo(readings.get(0).steps()).hasSize(1);
        assertThat(runs).hasValue(1);
        Probe deciding = Probe.deciding(binding.slots());
        assertThat(first.read(thing, deciding) + first.read(thing, deciding)).isEqualTo(4);
        assertThat(runs).hasValue(2);
        assertThat(first.read(Thing.of(Map.of("number", 7)), deciding)).isEqualTo(8);
    }

    @Test
    void a_shared_value_that_is_not_known_names_what_is_missing_every_time_and_is_asked_once() {
        AtomicInteger reads = new AtomicInteger();
        Fact<Thing, Integer> unknown = Fact.of("thing.unknown", "unknown", LABEL, Unit.COUNT, t -> {
            reads.incrementAndGet();
            return null;
        });
        Binding binding = binding();
        Derived<Thing, Integer> shared = Formula.<Thing, Integer, Integer>using(
                        "f.shared", LABEL, Unit.COUNT, unknown, (t, a, sheet) -> a)
                .shared()
                .bind(binding);
        Thing thing = Thing.of(Map.of());
        Recording recording = Probe.recording(binding.slots());
        assertThat(missing(recording.read(shared, thing))).containsExactly("unknown");
        assertThat(missing(recording.read(shared, thing))).containsExactly("unknown");
        assertThat(reads).hasValue(1);
        Probe deciding = Probe.deciding(binding.slots());
        assertThat(shared.read(thing, deciding)).isNull();
        assertThat(shared.read(thing, deciding)).isNull();
        assertThat(reads).hasValue(2);
    }

    @Test
    void a_shared_condition_is_evaluated_once_and_its_finding_is_the_same_object() {
        Binding binding = binding();
        Criterion<Thing> condition = holds(Sample.A);
        int slot = binding.slotOf(condition);
        assertThat(binding.slotOf(condition)).isEqualTo(slot);
        Recording recording = Probe.recording(binding.slots());
        Thing thing = Thing.of(Map.of("a", true));
        recording.once(slot, condition, thing);
        Finding first = recording.takeFinding();
        recording.once(slot, condition, thing);
        assertThat(recording.takeFinding()).isSameAs(first);
    }

    /** A shared condition, first as the alternative of another condition, then by itself: both findings of it. */
    private static List<Finding> asAlternativeAndByItself(Criterion<Thing> condition, Thing thing) {
        Binding binding = binding();
        Once<Thing> shared = new Once<>(condition, binding);
        Recording recording = Probe.recording(binding.slots());
        Criteria.anyOf(clause("one-of"), shared, holds(Sample.C)).evaluate(thing, recording);
        Finding alternative = recording.takeFinding().children().get(0);
        shared.evaluate(thing, recording);
        return List.of(alternative, recording.takeFinding());
    }

    @Test
    void a_failed_shared_condition_is_told_as_far_as_it_decides_in_an_alternative_and_wholly_by_itself() {
        List<Finding> told = asAlternativeAndByItself(
                Criteria.allOf(clause("both"), holds(Sample.A), holds(Sample.B)),
                Thing.of(Map.of("a", false, "b", false)));
        assertThat(told.get(0).children()).hasSize(1);
        assertThat(told.get(1).children()).hasSize(2);
    }

    @Test
    void whether_more_is_told_by_itself_may_hang_on_a_part_that_was_told_before() {
        Binding binding = binding();
        Once<Thing> both = new Once<>(Criteria.allOf(clause("both"), holds(Sample.A), holds(Sample.B)), binding);
        Once<Thing> two = new Once<>(Criteria.atLeast(2, clause("two"), both, holds(Sample.C)), binding);
        Recording recording = Probe.recording(binding.slots());
        Thing thing = Thing.of(Map.of("a", false, "b", false, "c", false));
        Criteria.anyOf(clause("one-of"), both, two).evaluate(thing, recording);
        Finding oneOf = recording.takeFinding();
        two.evaluate(thing, recording);
        assertThat(oneOf.children().get(1).children().get(0).children()).hasSize(1);
        assertThat(recording.takeFinding().children().get(0).children()).hasSize(2);
    }

    @Test
    void a_shared_condition_of_which_nothing_is_left_out_is_told_once_for_both() {
        List<Finding> told = asAlternativeAndByItself(
                Criteria.allOf(clause("both"), holds(Sample.A), holds(Sample.B)),
                Thing.of(Map.of("a", true, "b", true)));
        assertThat(told.get(1)).isSameAs(told.get(0));
    }

    /** Says whether A holds, by asking the condition; B passes it on. */
    private static final class Asks extends Derived<Thing, Boolean> {
        private final Criterion<Thing> condition;

        Asks(Criterion<Thing> condition) {
            super("f.asks", LABEL, Unit.FLAG);
            this.condition = condition;
        }

        @Override
        public Derived<Thing, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected Boolean work(Thing thing, Probe probe) {
            return condition.evaluate(thing, probe) == Outcome.MET;
        }
    }

    private static final class PassesOn extends Derived<Thing, Boolean> {
        private final Derived<Thing, Boolean> of;

        PassesOn(Derived<Thing, Boolean> of) {
            super("f.passes-on", LABEL, Unit.FLAG);
            this.of = of;
        }

        @Override
        public Derived<Thing, Boolean> bind(Binding binding) {
            return new PassesOn(of.bind(binding));
        }

        @Override
        protected @Nullable Boolean work(Thing thing, Probe probe) {
            return of.read(thing, probe);
        }
    }

    @Test
    void what_a_shared_value_found_on_the_way_is_told_to_whoever_asks_also_through_another() {
        Derived<Thing, Boolean> asks = new Asks(holds(Sample.A)).shared();
        Derived<Thing, Boolean> passesOn = new PassesOn(asks).shared();
        Binding binding = binding();
        Criterion<Thing> both = Criteria.allOf(
                        clause("both"),
                        Criteria.holds(clause("plain"), Sample.A),
                        Criteria.holds(clause("asked"), asks),
                        Criteria.holds(clause("passed-on"), passesOn))
                .bind(binding);
        Recording recording = Probe.recording(binding.slots());
        both.evaluate(Thing.of(Map.of("a", true)), recording);
        List<Finding> parts = recording.takeFinding().children();
        assertThat(parts.get(1).children()).hasSize(1);
        assertThat(parts.get(2).children())
                .containsExactlyElementsOf(parts.get(1).children());
    }

    @Test
    void figures_that_are_read_together_are_used_or_named_as_missing() {
        Binding binding = binding();
        Figures known = Figures.of(List.of(binding.figure(Sample.LIMIT)));
        Figures open = Figures.of(List.of(binding.figure(Sample.LIMIT), binding.figure(Sample.NOT_GIVEN)));
        assertThat(known.areKnown()).isTrue();
        assertThat(open.areKnown()).isFalse();
        Reading<Boolean> used = Probe.recording().read(new Reads(known), Thing.of(Map.of()));
        assertThat(used.standards()).extracting(StandardValue::standard).containsExactly("sample.limit");
        Reading<Boolean> missing = Probe.recording().read(new Reads(open), Thing.of(Map.of()));
        assertThat(missing.missing()).extracting(FactRef::id).containsExactly("sample.not-given");
    }

    private static final class Reads extends Derived<Thing, Boolean> {
        private final Figures figures;

        Reads(Figures figures) {
            super("f.reads", LABEL, Unit.FLAG);
            this.figures = figures;
        }

        @Override
        public Derived<Thing, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Thing thing, Probe probe) {
            figures.read(probe);
            return figures.areKnown() ? Boolean.TRUE : null;
        }
    }

    @Test
    void what_is_bound_once_is_bound_once_and_its_options_are_noted_for_every_user() {
        Binding binding = binding();
        List<String> bound = new ArrayList<>();
        Object key = new Object();
        Map<String, String> first = binding.optionsUsedBy(() -> binding.once(key, b -> {
            bound.add(b.option("sample-option").id());
            return "made";
        }));
        Map<String, String> second = binding.optionsUsedBy(() -> binding.once(key, b -> "never"));
        Map<String, String> none = binding.optionsUsedBy(() -> binding.once(new Object(), b -> "else"));
        assertThat(bound).containsExactly("one");
        assertThat(first).isEqualTo(Map.of("sample-option", "one"));
        assertThat(second).isEqualTo(first);
        assertThat(none).isEmpty();
    }

    @Test
    void options_used_inside_are_used_by_the_outer_too() {
        Binding binding = binding();
        Map<String, String> outer =
                binding.optionsUsedBy(() -> binding.optionsUsedBy(() -> binding.option("sample-option")));
        assertThat(outer).containsEntry("sample-option", "one");
    }
}
