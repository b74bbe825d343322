package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
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
 * One household of four under the programmes that ship: all decided, and more and more of them assessed.
 *
 * <p>Run: {@code java -jar examples/benchmarks/target/benchmarks.jar WholeSetBenchmark}. Only the ratios of one run mean
 * anything.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class WholeSetBenchmark {
    private static final int MASK = 1023;

    /** How many programmes are asked for, counted from the first; deciding always goes through all. */
    @Param({"2", "11", "22"})
    public int asked;

    private final BoundBook book =
            CivilAffairs.policyBook().forPopulations(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private final Household[] households = Families.some(MASK + 1, 20250801).toArray(Household[]::new);
    private List<ProgrammeId> wanted = List.of();
    private int next;

    /** Chooses what is asked for. */
    @Setup
    public void choose() {
        wanted = CivilAffairs.policyBook().programmes().subList(0, asked).stream()
                .map(Programme::id)
                .toList();
    }

    /**
     * Decided without reasons.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    public void decided(Blackhole sink) {
        book.decide(households[next++ & MASK], (programme, subject, outcome, amount) -> {
            sink.consume(outcome);
            sink.consume(amount);
        });
    }

    /**
     * Assessed with every finding, and what may be drawn together.
     *
     * @return the assessment
     */
    @Benchmark
    public CaseAssessment assessed() {
        return book.assess(households[next++ & MASK], wanted);
    }
}
