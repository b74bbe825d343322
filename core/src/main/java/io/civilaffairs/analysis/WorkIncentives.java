package io.civilaffairs.analysis;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work incentives (就业激励): where one member who earns more leaves the family with less, because benefits fall by more than
 * the wage rises. One wage is moved in whole yuan a month over a bound book; every amount is exact.
 *
 * <pre>{@code
 * WorkIncentives.Report report = WorkIncentives.under(book.in(setting)).sweep(household, "p1", 0, 3000, 10);
 * report.drops();          // from which wage to which, how much is lost, and by which programmes
 * }</pre>
 *
 * <p>The wage replaces all wages of the member; whether the member is employed stays as the household says. Benefits are those
 * of {@link CaseAssessment#monthlyTotal()}, after overlaps. The gradual exit of a family that is enrolled already is not
 * counted. This class is immutable and thread-safe.
 */
public final class WorkIncentives {
    private final BoundBook book;
    private final Set<ProgrammeId> paying;

    private WorkIncentives(BoundBook book) {
        this.book = book;
        this.paying = book.programmes().stream()
                .map(ResolvedProgramme::programme)
                .filter(Programme::paysMoney)
                .map(Programme::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A sweep under the rules of a book.
     *
     * @param book the book, bound to a month and a region
     * @return the sweep
     */
    public static WorkIncentives under(BoundBook book) {
        return new WorkIncentives(book);
    }

    /**
     * A benefit that falls (减少的待遇).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param before what it pays a month at the lower wage
     * @param after what it pays a month at the higher wage; zero if nothing
     */
    public record Loss(ProgrammeId programme, String subject, Money before, Money after) {}

    /**
     * A step at which the family is worse off (收入陡降点).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param wage the lower wage
     * @param next the higher wage
     * @param before the lower wage and what is granted with it, a month
     * @param after the higher wage and what is granted with it, a month
     * @param causes the benefits that fall, in the order of the book
     */
    public record Drop(Money wage, Money next, Money before, Money after, List<Loss> causes) {
        /**
         * Keeps its own copy.
         *
         * @param wage the lower wage
         * @param next the higher wage
         * @param before what the family has at the lower wage
         * @param after what the family has at the higher wage
         * @param causes the benefits that fall
         */
        public Drop {
            causes = List.copyOf(causes);
        }
    }

    /**
     * What a sweep found (就业激励分析结果).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param drops the steps at which the family is worse off, from the lowest wage
     * @param open the wages up to which nothing is said: the total is not final, or another set of answers is undetermined
     *     than at the wage before
     * @param notCounted programmes that are undetermined at some wage; what they would pay is not in the sums
     */
    public record Report(List<Drop> drops, List<Money> open, Set<ProgrammeId> notCounted) {
        /**
         * Keeps its own copies.
         *
         * @param drops the steps at which the family is worse off
         * @param open the wages up to which nothing is said
         * @param notCounted programmes that are undetermined at some wage
         */
        public Report {
            drops = List.copyOf(drops);
            open = List.copyOf(open);
            notCounted = Collections.unmodifiableSet(new LinkedHashSet<>(notCounted));
        }
    }

    /** What is undetermined. */
    private record Undecided(ProgrammeId programme, String subject) {}

    /** One wage with what is granted at it; no money if the total is not final. */
    private record Point(
            Money wage, @Nullable Money inAll, List<Resolution.Granted> granted, Set<Undecided> undecided) {}

    /**
     * Moves the wage of one member from one sum to another.
     *
     * @param household the household
     * @param member the id of the member who earns
     * @param from the lowest wage in whole yuan a month, zero or more
     * @param to the highest wage in whole yuan a month
     * @param step the step in whole yuan, one or more
     * @return where earning more leaves the family with less
     * @throws IllegalArgumentException if nobody of that id is listed, or the wages or the step make no sweep
     */
    public Report sweep(Household household, String member, long from, long to, long step) {
        if (from < 0 || to < from || step < 1) {
            throw new IllegalArgumentException(
                    "from, to, step: expected 0 or more, no less than from, 1 or more; found " + from + ", " + to + ", "
                            + step);
        }
        Member earner = household
                .member(member)
                .orElseThrow(() -> new IllegalArgumentException("member: nobody of this id is listed"));
        List<Drop> drops = new ArrayList<>();
        List<Money> open = new ArrayList<>();
        Set<ProgrammeId> notCounted = new LinkedHashSet<>();
        Point last = null;
        for (long yuan = from; yuan <= to; yuan += step) {
            Point point = at(Money.ofYuan(yuan), earner);
            point.undecided().forEach(u -> notCounted.add(u.programme()));
            if (point.inAll() == null || (last != null && !last.undecided().equals(point.undecided()))) {
                open.add(point.wage());
            } else {
                drop(last, point).ifPresent(drops::add);
            }
            last = point;
        }
        return new Report(drops, open, notCounted);
    }

    private Point at(Money wage, Member earner) {
        CaseAssessment answer = book.assess(earning(earner, wage));
        Money inAll = answer.monthlyTotal().map(wage::plus).orElse(null);
        Set<Undecided> undecided = new LinkedHashSet<>();
        for (Assessment result : answer.results()) {
            if (result instanceof Assessment.Undetermined && paying.contains(result.programme())) {
                undecided.add(new Undecided(result.programme(), result.subject()));
            }
        }
        return new Point(wage, inAll, answer.granted(), undecided);
    }

    private static Optional<Drop> drop(@Nullable Point lower, Point higher) {
        Money before = lower == null ? null : lower.inAll();
        Money after = higher.inAll();
        if (lower == null || before == null || after == null || after.compareTo(before) >= 0) {
            return Optional.empty();
        }
        List<Loss> causes = new ArrayList<>();
        for (Resolution.Granted granted : lower.granted()) {
            Money was = monthly(granted);
            Money is = higher.granted().stream()
                    .filter(g -> g.programme().equals(granted.programme())
                            && g.subject().equals(granted.subject()))
                    .map(WorkIncentives::monthly)
                    .findFirst()
                    .orElse(Money.ZERO);
            if (is.compareTo(was) < 0) {
                causes.add(new Loss(granted.programme(), granted.subject(), was, is));
            }
        }
        return Optional.of(new Drop(lower.wage(), higher.wage(), before, after, causes));
    }

    private static Money monthly(Resolution.Granted granted) {
        Amount amount = granted.amount();
        return amount == null || amount.per() != Per.MONTH ? Money.ZERO : amount.money();
    }

    private static Household earning(Member earner, Money wage) {
        Household household = earner.household();
        Person person = earner.person();
        List<IncomeItem> income = new ArrayList<>();
        List<IncomeItem> known = person.income();
        for (IncomeItem item : known == null ? List.<IncomeItem>of() : known) {
            if (item.kind() != IncomeItem.Kind.WAGE) {
                income.add(item);
            }
        }
        if (wage.isPositive()) {
            income.add(IncomeItem.of(IncomeItem.Kind.WAGE, Amount.of(wage, Per.MONTH)));
        }
        Person paid = person.toBuilder().income(known == null ? null : income).build();
        Roster<Person> roster = Objects.requireNonNull(household.persons(), "members");
        List<Person> persons = roster.list().stream()
                .map(p -> p.id().equals(paid.id()) ? paid : p)
                .toList();
        return household.toBuilder()
                .members(new Roster<>(persons, roster.complete()))
                .build();
    }
}
