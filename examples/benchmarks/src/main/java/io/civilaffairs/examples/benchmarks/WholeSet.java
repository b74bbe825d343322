package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.examples.benchmarks.PlainOverlaps.Granted;
import io.civilaffairs.examples.benchmarks.PlainRelief.Sum;
import io.civilaffairs.examples.benchmarks.PlainSet.Result;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.MoneyRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The library's book of the programmes that {@link PlainSet} has too, and the check that both give the same answers. */
final class WholeSet {
    /** The rules on drawing benefits together that {@link PlainOverlaps} has too. */
    private static final Set<String> OVERLAPS = Set.of(
            "extreme-hardship-or-minimum-living",
            "extreme-hardship-or-single-person-guarantee",
            "household-guarantee-before-guarantee-alone",
            "extreme-hardship-or-orphan-allowance",
            "extreme-hardship-or-unattended-child-allowance",
            "orphan-or-unattended-child",
            "extreme-hardship-before-disability-subsidies",
            "orphan-allowance-before-living-subsidy",
            "full-unattended-child-allowance-before-living-subsidy",
            "work-injury-nursing-before-disability-subsidies",
            "living-subsidy-or-old-age-living",
            "living-subsidy-or-retired-cadre-living",
            "living-subsidy-or-work-injury-living",
            "nursing-subsidy-or-old-age-nursing",
            "nursing-subsidy-or-retired-cadre-nursing",
            "unattended-child-allowance-tops-up",
            "key-group-supplement-with-guarantee",
            "living-subsidy-with-guarantee");

    private WholeSet() {}

    /** The programmes and overlap rules that are written by hand too, from what ships. */
    static PolicyBook book() {
        PolicyBook shipped = CivilAffairs.policyBook();
        List<? extends Programme<?>> programmes =
                PlainSet.PROGRAMMES.stream().map(shipped::get).toList();
        List<OverlapRule> overlaps = shipped.overlaps().stream()
                .filter(rule -> OVERLAPS.contains(rule.id()))
                .toList();
        if (overlaps.size() != OVERLAPS.size()) {
            throw new IllegalStateException("not all overlap rules that are written by hand are in the book");
        }
        return PolicyBook.of(programmes, overlaps);
    }

    /** A decision of either side. */
    private record Decided(ProgrammeId programme, String subject, Outcome outcome, long fen) {}

    /**
     * Compares every decision, assessment and grant of both sides.
     *
     * @throws IllegalStateException at the first difference, or if a programme is granted to nobody or to all
     */
    static void check(BoundBook book, Household[] households) {
        Map<ProgrammeId, Set<Outcome>> reached = new HashMap<>();
        for (Household household : households) {
            for (Decided d : check(book, household)) {
                reached.computeIfAbsent(d.programme(), p -> EnumSet.noneOf(Outcome.class))
                        .add(d.outcome());
            }
        }
        for (ProgrammeId programme : PlainSet.PROGRAMMES) {
            Set<Outcome> of = reached.getOrDefault(programme, Set.of());
            if (of.size() < 2 || !of.contains(Outcome.NOT_MET)) {
                throw new IllegalStateException(programme + ": the households reach only " + of);
            }
        }
    }

    private static List<Decided> check(BoundBook book, Household household) {
        List<Decided> ours = new ArrayList<>();
        book.decide(
                household,
                (programme, subject, outcome, amount) -> ours.add(
                        new Decided(programme, subject.key(), outcome, amount == null ? PlainSet.NONE : amount.fen())));
        List<Decided> plain = new ArrayList<>();
        PlainSet.decide(
                household,
                (programme, subject, outcome, fen) -> plain.add(new Decided(programme, subject.key(), outcome, fen)));
        same(household, "decisions", ours, plain);
        CaseAssessment assessed = book.assess(household);
        PlainSet.Answer answer = PlainSet.assess(household);
        same(household, "results", results(assessed), results(answer));
        same(household, "grants", granted(assessed.resolution()), answer.granted());
        long total = PlainOverlaps.monthly(answer.granted());
        assessed.monthlyTotal().ifPresent(sum -> same(household, "total", List.of(sum.fen()), List.of(total)));
        return plain;
    }

    private static <T> void same(Household household, String what, List<T> library, List<T> plain) {
        if (!library.equals(plain)) {
            Set<T> onlyLibrary = new HashSet<>(library);
            plain.forEach(onlyLibrary::remove);
            Set<T> onlyPlain = new HashSet<>(plain);
            library.forEach(onlyPlain::remove);
            throw new IllegalStateException(
                    household + ", " + what + ": library " + onlyLibrary + ", by hand " + onlyPlain);
        }
    }

    private static List<Result> results(PlainSet.Answer answer) {
        return answer.results().stream()
                .map(r -> new Result(r.programme(), r.subject(), r.outcome(), r.fen(), r.range(), r.codes(), null))
                .toList();
    }

    private static List<Result> results(CaseAssessment assessed) {
        return assessed.results().stream().map(WholeSet::result).toList();
    }

    private static Result result(Assessment a) {
        if (a instanceof Assessment.Entitled e) {
            var range = e.range();
            return result(a, Outcome.MET, fen(e.amount()), range == null ? null : sum(range.within()), List.of());
        }
        if (a instanceof Assessment.Classified c) {
            boolean none = c.codes().equals(PlainGuardianship.NONE);
            return result(a, Outcome.of(!none), PlainSet.NONE, null, c.codes());
        }
        Outcome outcome = a instanceof Assessment.Undetermined ? Outcome.UNKNOWN : Outcome.NOT_MET;
        return result(a, outcome, PlainSet.NONE, null, List.of());
    }

    private static Result result(Assessment a, Outcome outcome, long fen, @Nullable Sum range, List<String> codes) {
        return new Result(a.programme(), a.subject(), outcome, fen, range, codes, null);
    }

    private static List<Granted> granted(Resolution resolution) {
        return resolution.granted().stream()
                .map(g -> new Granted(
                        g.programme(),
                        g.subject(),
                        fen(g.amount()),
                        g.range() == null ? null : sum(g.range().within())))
                .toList();
    }

    private static long fen(@Nullable Amount amount) {
        return amount == null ? PlainSet.NONE : amount.money().fen();
    }

    private static Sum sum(MoneyRange range) {
        var to = range.to();
        return new Sum(range.from().fen(), to == null ? -1 : to.fen());
    }
}
