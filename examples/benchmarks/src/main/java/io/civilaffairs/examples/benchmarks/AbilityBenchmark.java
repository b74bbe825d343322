package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.rule.Roster;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
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
 * One full assessment of an old person's ability, all 26 items known: a sum and a table by hand ({@link PlainAbility}), and
 * the library.
 *
 * <p>Run: {@code java -jar examples/benchmarks/target/benchmarks.jar AbilityBenchmark}. Only the ratios of one run mean
 * anything.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class AbilityBenchmark {
    private static final int MASK = 4095;
    private static final int LEVELS = 5;

    private final BoundBook book = PolicyBook.of(
                    List.of(CivilAffairs.policyBook().get(ProgrammeId.ELDERLY_ABILITY)), List.of())
            .forPopulations(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private final Household[] households = households(new Random(20250801));
    private int next;

    private static Household[] households(Random random) {
        Household[] all = new Household[MASK + 1];
        for (int i = 0; i < all.length; i++) {
            int ease = random.nextInt(LEVELS);
            Map<String, Integer> scores = new TreeMap<>();
            AssessmentScale.ABILITY.items().forEach(item -> {
                boolean best = ease == 0 || random.nextInt(LEVELS) >= ease;
                scores.put(item.id(), best ? item.most() : random.nextInt(item.most() + 1));
            });
            Person person = Person.builder("p1")
                    .relation(Relation.HEAD)
                    .birthDate(LocalDate.of(1935 + random.nextInt(30), 1 + random.nextInt(12), 1))
                    .ability(scores)
                    .coma(random.nextInt(20) == 0)
                    .dementiaOrMentalDisorder(random.nextInt(4) == 0)
                    .riskEventsIn30Days(random.nextInt(4))
                    .elder(ElderRecord.builder()
                            .abilityAssessedOn(LocalDate.of(2025, 7, 1))
                            .abilityReason(ElderRecord.AbilityReason.REGULAR)
                            .assessors(List.of(new ElderRecord.Assessor(true), new ElderRecord.Assessor(false)))
                            .build())
                    .build();
            all[i] = Household.builder("h" + i)
                    .members(Roster.complete(List.of(person)))
                    .build();
        }
        return all;
    }

    /** Makes sure that both sides tell the same level, and that every level is among them. */
    @Setup
    public void check() {
        int[] seen = new int[LEVELS];
        for (Household household : households) {
            int level = PlainAbility.level(person(household));
            PlainAbility.Report report = PlainAbility.report(person(household));
            Assessment answer = book.assess(household).results().get(0);
            Integer found = answer instanceof Assessment.Classified classified ? classified.level() : null;
            if (found == null || found != level || report.level() != level) {
                throw new IllegalStateException(household.key() + ": by hand " + level + " and " + report.level()
                        + ", by the library " + found);
            }
            seen[level]++;
        }
        for (int i = 0; i < LEVELS; i++) {
            if (seen[i] == 0) {
                throw new IllegalStateException("nobody has level " + i);
            }
        }
    }

    private static Person person(Household household) {
        Roster<Member> members = Objects.requireNonNull(household.members());
        return members.list().get(0).person();
    }

    private Household next() {
        return households[next++ & MASK];
    }

    /**
     * The level by hand.
     *
     * @return the level
     */
    @Benchmark
    public int decidedByHand() {
        return PlainAbility.level(person(next()));
    }

    /**
     * The level by the library, without reasons.
     *
     * @param sink takes the decision
     */
    @Benchmark
    public void decided(Blackhole sink) {
        book.decide(next(), (programme, subject, outcome, amount) -> sink.consume(outcome));
    }

    /**
     * The level with its reasons by hand.
     *
     * @return the report
     */
    @Benchmark
    public Object assessedByHand() {
        return PlainAbility.report(person(next()));
    }

    /**
     * The level by the library, its reasons to be written down when they are read.
     *
     * @return the assessment
     */
    @Benchmark
    public CaseAssessment assessed() {
        return book.assess(next());
    }

    /**
     * The level by the library with its finding.
     *
     * @param sink takes the finding
     */
    @Benchmark
    public void assessedWithFindings(Blackhole sink) {
        book.explain(next()).results().forEach(answer -> sink.consume(answer.finding()));
    }
}
