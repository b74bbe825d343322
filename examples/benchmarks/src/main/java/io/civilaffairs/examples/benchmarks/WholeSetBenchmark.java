package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One fully known household of four under twenty-two programmes at once: written by hand ({@link PlainSet}) and by the
 * library, on the same records.
 *
 * <ul>
 *   <li>decided: the outcome and the sum of every programme and subject, no reasons;
 *   <li>assessed: beside these, what may be drawn together and what is given in kind, with reasons that are written down
 *       when they are read by the library, and the name of the first condition that failed by hand;
 *   <li>assessed with findings: beside these, the whole finding of every condition, working and sources, all written down.
 * </ul>
 *
 * <p>Run: {@code java -jar examples/benchmarks/target/benchmarks.jar WholeSetBenchmark -prof gc}. Only the ratios of one run
 * mean anything.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class WholeSetBenchmark {
    private static final int MASK = 1023;
    private static final int CHECKED = 4096;
    private static final int MEMBERS = 4;
    private static final long SEED = 20250801;

    private final BoundBook tree = WholeSet.book().in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private final BoundBook book =
            WholeSet.book().forPopulations(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private final Household[] households = FullFamilies.some(MASK + 1, MEMBERS, SEED);
    private int next;

    /** Makes sure that both sides give the same answers, for more households than are measured. */
    @Setup
    public void check() {
        WholeSet.check(book, FullFamilies.some(CHECKED, MEMBERS, SEED));
    }

    private Household next() {
        return households[next++ & MASK];
    }

    /**
     * Decided by hand.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    public void decidedByHand(Blackhole sink) {
        PlainSet.decide(next(), (programme, subject, outcome, fen) -> {
            sink.consume(outcome);
            sink.consume(fen);
        });
    }

    /**
     * Decided by the library.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    public void decided(Blackhole sink) {
        book.decide(next(), (programme, subject, outcome, amount) -> {
            sink.consume(outcome);
            sink.consume(amount);
        });
    }

    /**
     * Decided by the library, by a book that is not composed for populations.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    public void decidedByTree(Blackhole sink) {
        tree.decide(next(), (programme, subject, outcome, amount) -> {
            sink.consume(outcome);
            sink.consume(amount);
        });
    }

    /**
     * Assessed by hand.
     *
     * @return the answers
     */
    @Benchmark
    public Object assessedByHand() {
        return PlainSet.assess(next());
    }

    /**
     * Assessed by the library.
     *
     * @return the assessment
     */
    @Benchmark
    public CaseAssessment assessed() {
        return book.assess(next());
    }

    /**
     * Assessed by the library, and the reasons of every answer written down.
     *
     * @param sink takes the reasons
     */
    @Benchmark
    public void assessedWithFindings(Blackhole sink) {
        book.explain(next()).results().forEach(answer -> sink.consume(answer.finding()));
    }
}
