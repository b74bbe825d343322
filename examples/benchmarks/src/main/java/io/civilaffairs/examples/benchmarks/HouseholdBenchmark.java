package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Label;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * One household of four under the first three programmes: written by hand, decided, and assessed with the full finding.
 *
 * <p>Run: {@code java -jar examples/benchmarks/target/benchmarks.jar HouseholdBenchmark -prof gc}. Only the ratios of one
 * run mean anything.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class HouseholdBenchmark {
    private static final int MASK = 1023;
    private static final Citation PLACE = Citation.of("对照", "", "", Provenance.RECALLED);
    private static final Set<ProgrammeId> PROGRAMMES = Set.of(
            ProgrammeId.MINIMUM_LIVING_GUARANTEE,
            ProgrammeId.KEY_GROUP_SUPPLEMENT,
            ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD);

    /** Nobody is guaranteed alone here; the supplement asks, and the hand-written side does not know that programme. */
    private static final Programme<Member> NOBODY_ALONE = Programme.builder(
                    ProgrammeId.SINGLE_PERSON_GUARANTEE, io.civilaffairs.benefit.Scope.PERSON)
            .label(Label.of("单人保", "single-person guarantee"))
            .citation(PLACE)
            .when(Criteria.isOneOf(
                    Clause.of("nobody", "无", "nobody", PLACE), PersonFacts.RELATION, Set.of(Relation.OTHER)))
            .build();

    private static final PolicyBook THREE = PolicyBook.of(Stream.concat(
                    CivilAffairs.policyBook().programmes().stream().filter(p -> PROGRAMMES.contains(p.id())),
                    Stream.of(NOBODY_ALONE))
            .toList());

    private final BoundBook tree = THREE.in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private final BoundBook book = THREE.forPopulations(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private final Household[] households = Families.some(MASK + 1, 20250801).toArray(Household[]::new);
    private final Plain.Family[] families =
            Families.some(MASK + 1, 20250801).stream().map(Plain::of).toArray(Plain.Family[]::new);
    private int next;

    /** Makes sure that both sides give the same answer for every household. */
    @Setup
    public void check() {
        for (int i = 0; i <= MASK; i++) {
            CaseAssessment answer = book.assess(households[i], PROGRAMMES);
            long plain = Plain.decide(families[i]);
            long[] decided = new long[2];
            decide(households[i], decided);
            if (plain != (decided[0] << 2 | decided[1])
                    || answer.monthlyTotal().orElseThrow().fen() != decided[0]) {
                throw new IllegalStateException(
                        "household " + i + ": by hand " + plain + ", decided " + decided[0] + "/" + decided[1]
                                + ", assessed " + answer.monthlyTotal().orElseThrow());
            }
        }
    }

    private void decide(Household household, long[] into) {
        book.decide(household, (programme, subject, outcome, amount) -> {
            if (outcome == Outcome.MET) {
                if (amount != null) {
                    into[0] += amount.fen();
                }
                if (programme.equals(ProgrammeId.MINIMUM_LIVING_GUARANTEE)) {
                    into[1] = 2;
                } else if (programme.equals(ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD)) {
                    into[1] = 1;
                }
            }
        });
    }

    /**
     * By hand.
     *
     * @return status and amount
     */
    @Benchmark
    public long byHand() {
        return Plain.decide(families[next++ & MASK]);
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
     * Decided without reasons, by a book that is not composed for populations.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    public void decidedByTree(Blackhole sink) {
        tree.decide(households[next++ & MASK], (programme, subject, outcome, amount) -> {
            sink.consume(outcome);
            sink.consume(amount);
        });
    }

    /**
     * Assessed, with reasons that are written down when they are read.
     *
     * @return the assessment
     */
    @Benchmark
    public CaseAssessment assessed() {
        return book.assess(households[next++ & MASK], PROGRAMMES);
    }

    /**
     * Assessed with the full finding of every answer.
     *
     * @param sink takes the findings
     */
    @Benchmark
    public void assessedWithFindings(Blackhole sink) {
        book.explain(households[next++ & MASK], PROGRAMMES).results().forEach(answer -> sink.consume(answer.finding()));
    }
}
