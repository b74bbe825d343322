package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardBookBuilder;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a household costs against its members, the programmes and the size of the packs, and what it costs to bind a book.
 *
 * <p>Run: {@code java -jar examples/benchmarks/target/benchmarks.jar ScalingBenchmark}; one axis alone: {@code
 * ScalingBenchmark -p programmes=22 -p packs=1}. Only the ratios of one run mean anything.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
public class ScalingBenchmark {
    private static final int MASK = 1023;
    private static final int ALL = 22;
    private static final YearMonth MONTH = YearMonth.of(2025, 8);
    /** Long before any standard that ships. */
    private static final int FIRST_YEAR = 1000;

    /** The book and its standards. */
    @State(Scope.Benchmark)
    public static class Books {
        /** Programmes in the book: the guarantee; that, the guarantee alone, key groups and near-threshold households; all. */
        @Param({"1", "4", "22"})
        public int programmes;

        /** How many times the values that ship there are; what is added lies in the past. */
        @Param({"1", "20"})
        public int packs;

        private PolicyBook policy = WholeSet.book();
        private Setting setting = CivilAffairs.setting("500154", MONTH);
        private BoundBook bound = policy.forPopulations(setting);

        /** Makes the book and the standards. */
        @Setup
        public void make() {
            policy = policy(programmes);
            setting = Setting.of(standards(packs), Region.of("500154"), MONTH);
            bound = policy.forPopulations(setting);
        }
    }

    /** The households. */
    @State(Scope.Benchmark)
    public static class Homes {
        /** Members of each household. */
        @Param({"1", "4", "8"})
        public int members;

        private Household[] households = {};
        private int next;

        /** Makes the households. */
        @Setup
        public void make() {
            households = FullFamilies.some(MASK + 1, members, 20250801);
        }

        private Household next() {
            return households[next++ & MASK];
        }
    }

    private static PolicyBook policy(int programmes) {
        PolicyBook all = WholeSet.book();
        List<ProgrammeId> some = programmes == 1
                ? List.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE)
                : List.of(
                        ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                        ProgrammeId.SINGLE_PERSON_GUARANTEE,
                        ProgrammeId.KEY_GROUP_SUPPLEMENT,
                        ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD);
        return programmes == ALL
                ? all
                : PolicyBook.of(some.stream().map(all::get).toList());
    }

    private static StandardBook standards(int times) {
        StandardBook shipped = CivilAffairs.standards();
        StandardBookBuilder more = StandardBook.builder(shipped.divisions());
        shipped.options().values().forEach(more::option);
        shipped.declared().values().forEach(d -> {
            more.declare(d.name(), d.label(), d.unit(), d.delegation());
            int year = FIRST_YEAR;
            for (StandardValue<?> value : shipped.values(d.name())) {
                more.add(value);
                for (int i = 1; i < times; i++) {
                    more.add(inYear(year++, value));
                }
            }
        });
        return more.build();
    }

    private static <T> StandardValue<T> inYear(int year, StandardValue<T> like) {
        DateRange when = DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return new StandardValue<>(
                like.standard(),
                like.value(),
                like.setBy(),
                when,
                null,
                like.citation(),
                LocalDate.of(year, 1, 1),
                like.condition());
    }

    /**
     * Binds the book to a month and a region.
     *
     * @param books the book
     * @return the bound book
     */
    @Benchmark
    public BoundBook bound(Books books) {
        return books.policy.forPopulations(books.setting);
    }

    /**
     * Decides one household.
     *
     * @param books the book
     * @param homes the households
     * @param sink takes the decisions
     */
    @Benchmark
    public void decided(Books books, Homes homes, Blackhole sink) {
        books.bound.decide(homes.next(), (programme, subject, outcome, amount) -> {
            sink.consume(outcome);
            sink.consume(amount);
        });
    }

    /**
     * Assesses one household.
     *
     * @param books the book
     * @param homes the households
     * @return the assessment
     */
    @Benchmark
    public CaseAssessment assessed(Books books, Homes homes) {
        return books.bound.assess(homes.next());
    }
}
