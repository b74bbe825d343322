package io.civilaffairs.testkit;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Basis;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Reasons;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A household with awards and payments from elsewhere (待遇组合), made up to try rules on overlaps.
 *
 * <pre>{@code
 * Resolution resolution = Awards.of(2).monthly(NURSING, "person:p1", "90.00").resolve(rules, month);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param household the household
 * @param results the awards
 */
public record Awards(Household household, List<Assessment> results) {
    private static final Clause CLAUSE =
            Clause.of("example", "示例", "example", Citation.of("示例", "", "", Provenance.RECALLED));
    private static final Basis BASIS = new Basis(List.of(), Map.of(), List.of());

    /**
     * Keeps its own copy.
     *
     * @param household the household
     * @param results the awards
     */
    public Awards {
        results = List.copyOf(results);
    }

    /**
     * A household without awards.
     *
     * @param persons how many persons, named p1, p2 and so on
     * @return the household
     */
    public static Awards of(int persons) {
        List<Person> list = IntStream.rangeClosed(1, persons)
                .mapToObj(i -> Person.builder("p" + i).build())
                .toList();
        return new Awards(
                Household.builder("h1")
                        .members(Roster.complete(list))
                        .receiving(List.of())
                        .build(),
                List.of());
    }

    /**
     * And one more monthly award.
     *
     * @param programme the programme
     * @param subject the key of the subject; an award of the household covers everybody
     * @param yuan the amount
     * @return the awards
     */
    public Awards monthly(ProgrammeId programme, String subject, String yuan) {
        return award(programme, subject, Amount.of(Money.parse(yuan), Per.MONTH));
    }

    /**
     * And one more award.
     *
     * @param programme the programme
     * @param subject the key of the subject; an award of the household covers everybody
     * @param amount the amount
     * @return the awards
     */
    public Awards award(ProgrammeId programme, String subject, Amount amount) {
        List<String> covers = subject.equals("household")
                ? Objects.requireNonNull(household.members()).list().stream()
                        .map(m -> m.key())
                        .toList()
                : List.of(subject);
        List<Assessment> all = new ArrayList<>(results);
        all.add(new Assessment.Entitled(
                programme,
                subject,
                amount,
                null,
                List.of(),
                covers,
                null,
                Reasons.of(finding(subject, Outcome.MET), List.of(), BASIS)));
        return new Awards(household, all);
    }

    /**
     * The finding of a made-up answer.
     *
     * @param subject the key of the subject
     * @param outcome the outcome
     * @return a finding without parts
     */
    static Finding finding(String subject, Outcome outcome) {
        return Finding.of(CLAUSE, Finding.Form.ALL, subject, outcome, List.of());
    }

    /**
     * And one more answer.
     *
     * @param answer the answer
     * @return the awards
     */
    public Awards and(Assessment answer) {
        List<Assessment> all = new ArrayList<>(results);
        all.add(answer);
        return new Awards(household, all);
    }

    /**
     * And one more benefit in payment.
     *
     * @param paid the payment
     * @return the awards
     */
    public Awards receiving(BenefitInPayment paid) {
        List<BenefitInPayment> all = new ArrayList<>(household.receiving());
        all.add(paid);
        return new Awards(household.toBuilder().receiving(all).build(), results);
    }

    /**
     * Applies rules.
     *
     * @param rules the rules
     * @param month the month
     * @return what they leave
     */
    public Resolution resolve(List<OverlapRule> rules, YearMonth month) {
        return Resolution.of(results, household, rules, month);
    }

    /**
     * The same without some awards.
     *
     * @param lost the awards
     * @return what is left
     */
    Awards without(List<Resolution.Withheld> lost) {
        List<Assessment> left = results.stream()
                .filter(r -> lost.stream()
                        .noneMatch(w -> w.programme().equals(r.programme())
                                && w.subject().equals(r.subject())))
                .toList();
        List<BenefitInPayment> paid = Objects.requireNonNull(household.receiving()).stream()
                .filter(p -> lost.stream()
                        .noneMatch(w -> w.programme().id().equals(p.programme())
                                && w.subject().equals("person:" + p.member())))
                .toList();
        return new Awards(household.toBuilder().receiving(paid).build(), left);
    }

    /** What a resolution comes to in a month, with the payments from elsewhere that it leaves. */
    long worth(Resolution resolution) {
        long fen = 0;
        for (Resolution.Granted g : resolution.granted()) {
            Amount amount = g.amount();
            fen += amount != null && amount.per() == Per.MONTH ? amount.money().fen() : 0;
        }
        for (BenefitInPayment p : Objects.requireNonNull(
                without(resolution.withheld()).household().receiving())) {
            Amount amount = p.amount();
            fen += amount == null ? 0 : amount.money().fen();
        }
        return fen;
    }
}
