package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.policy.BenefitKind;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.OverlapScope;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.testkit.Awards;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Rounding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The set that is granted is the one that trying every set finds, for any rules that a book accepts. */
class OverlapOracleLaws {
    private static final Citation ARTICLE = Citation.of("示例", "", "", Provenance.RECALLED);
    private static final List<ProgrammeId> HOUSEHOLD = List.of(ProgrammeId.of("h.one"), ProgrammeId.of("h.two"));
    private static final List<ProgrammeId> PERSON = List.of(
            ProgrammeId.of("p.one"), ProgrammeId.of("p.two"), ProgrammeId.of("p.three"), ProgrammeId.of("p.four"));
    private static final List<ProgrammeId> ALL =
            List.of(HOUSEHOLD.get(0), HOUSEHOLD.get(1), PERSON.get(0), PERSON.get(1), PERSON.get(2), PERSON.get(3));
    private static final List<String> AMOUNTS = List.of("1.00", "50.00", "50.01", "100.00", "150.00", "200.00");
    private static final YearMonth MONTH = YearMonth.of(2025, 8);

    private static <S extends io.civilaffairs.rule.Subject> Programme<S> programme(
            ProgrammeId id, Scope<S> scope, io.civilaffairs.rule.Criterion<S> when) {
        return Programme.builder(id, scope)
                .label(Label.of("示例", "example"))
                .citation(ARTICLE)
                .when(when)
                .build();
    }

    /** The rules as the book holds them, or nothing if it refuses them. */
    private static Optional<List<OverlapRule>> accepted(List<OverlapRule> rules) {
        List<Programme<Household>> programmes = HOUSEHOLD.stream()
                .map(id -> programme(
                        id,
                        Scope.HOUSEHOLD,
                        Criteria.holds(
                                Clause.of("registered-poor", "示例", "example", ARTICLE),
                                HouseholdFacts.REGISTERED_POOR)))
                .toList();
        try {
            return Optional.of(PolicyBook.of(programmes, rules).overlaps());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private record Drawn(int type, int one, int other, int third, boolean flag) {
        OverlapRule rule(int number) {
            Clause clause = Clause.of("rule-" + number, "规则", "rule", ARTICLE);
            OverlapScope scope = flag ? OverlapScope.SAME_PERSON : OverlapScope.SAME_HOUSEHOLD;
            ProgrammeId a = ALL.get(one);
            ProgrammeId b = ALL.get(other);
            ProgrammeId c = ALL.get(third);
            List<ProgrammeId> others = b.equals(c) ? List.of(b) : List.of(b, c);
            return switch (type) {
                case 0 -> new OverlapRule.CannotCombine(clause, BenefitKind.LIVING, scope, null, List.of(a, b));
                case 1 -> new OverlapRule.TakeHigher(clause, BenefitKind.LIVING, scope, null, List.of(a, b));
                case 2 -> new OverlapRule.TakesPrecedence(clause, BenefitKind.LIVING, scope, null, a, others, false);
                case 3 ->
                    new OverlapRule.TakesPrecedence(
                            clause, BenefitKind.LIVING, OverlapScope.SAME_PERSON, null, a, others, true);
                case 4 -> new OverlapRule.Offsets(clause, BenefitKind.LIVING, null, a, others);
                default -> new OverlapRule.Accompanies(clause, BenefitKind.LIVING, null, a, others);
            };
        }
    }

    @Provide
    Arbitrary<List<OverlapRule>> rules() {
        Arbitrary<Integer> programme = Arbitraries.integers().between(0, ALL.size() - 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        programme,
                        programme,
                        programme,
                        Arbitraries.of(true, false))
                .as(Drawn::new)
                .filter(d -> d.one() != d.other() && d.one() != d.third())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(drawn -> {
                    List<OverlapRule> rules = new ArrayList<>();
                    drawn.forEach(d -> rules.add(d.rule(rules.size())));
                    return rules;
                })
                .filter(rules -> accepted(rules).isPresent());
    }

    @Provide
    Arbitrary<Awards> awards() {
        return Arbitraries.integers()
                .between(-3, AMOUNTS.size() - 1)
                .list()
                .ofSize(10)
                .map(drawn -> {
                    Awards awards = Awards.of(2);
                    for (int i = 0; i < drawn.size(); i++) {
                        if (drawn.get(i) >= 0) {
                            String amount = AMOUNTS.get(drawn.get(i));
                            awards = i < 2
                                    ? awards.monthly(HOUSEHOLD.get(i), "household", amount)
                                    : awards.monthly(PERSON.get((i - 2) / 2), "person:p" + (i % 2 + 1), amount);
                        }
                    }
                    return awards;
                });
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void the_set_granted_is_the_best_of_all(@ForAll("rules") List<OverlapRule> rules, @ForAll("awards") Awards awards) {
        Every every = new Every(awards.results(), rules);
        Resolution resolution = awards.resolve(rules, MONTH);
        assertThat(resolution.granted().stream().map(g -> g.programme() + " " + g.subject() + " " + g.amount()))
                .isEqualTo(every.best());
    }

    /** Tries every set, with the definition written out a second time. */
    private record Every(List<Assessment> awards, List<OverlapRule> rules) {
        List<String> best() {
            ExactMoney most = null;
            List<Integer> chosen = List.of();
            for (int set = (1 << awards.size()) - 1; set >= 0; set--) {
                List<Integer> in = new ArrayList<>();
                for (int i = 0; i < awards.size(); i++) {
                    if ((set & 1 << (awards.size() - 1 - i)) != 0) {
                        in.add(i);
                    }
                }
                if (lawful(in)) {
                    ExactMoney sum = in.stream().map(i -> worth(i, in)).reduce(ExactMoney.ZERO, ExactMoney::plus);
                    if (most == null || sum.compareTo(most) > 0) {
                        most = sum;
                        chosen = in;
                    }
                }
            }
            List<Integer> in = chosen;
            assertThat(most).as("a lawful set").isNotNull();
            return in.stream()
                    .filter(i -> worth(i, in).isPositive())
                    .map(i -> awards.get(i).programme() + " " + awards.get(i).subject() + " "
                            + io.civilaffairs.value.Amount.of(worth(i, in).toMoney(), io.civilaffairs.value.Per.MONTH))
                    .toList();
        }

        private boolean lawful(List<Integer> in) {
            for (int i = 0; i < awards.size(); i++) {
                int item = i;
                if (in.contains(i) == rules.stream().anyMatch(rule -> out(rule, item, in))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a rule keeps an award out of a set. */
        private boolean out(OverlapRule rule, int item, List<Integer> in) {
            ProgrammeId programme = awards.get(item).programme();
            if (rule instanceof OverlapRule.TakesPrecedence p) {
                return p.losers().contains(programme)
                        && in.stream()
                                .anyMatch(i -> i != item
                                        && is(i, p.winner())
                                        && meet(i, item, rule)
                                        && (!p.onlyInFull() || full(i, item, in)));
            }
            if (rule instanceof OverlapRule.Accompanies a) {
                List<Integer> bases = all().stream()
                        .filter(i -> a.bases().contains(awards.get(i).programme()) && meet(i, item, rule))
                        .toList();
                return a.dependent().equals(programme)
                        && !bases.isEmpty()
                        && bases.stream().noneMatch(in::contains);
            }
            return !(rule instanceof OverlapRule.Offsets)
                    && rule.programmes().contains(programme)
                    && in.stream()
                            .anyMatch(i -> !is(i, programme)
                                    && rule.programmes().contains(awards.get(i).programme())
                                    && meet(i, item, rule));
        }

        private boolean full(int winner, int loser, List<Integer> in) {
            return reducing(winner, in).stream().allMatch(i -> i == loser);
        }

        /** The awards of a set that reduce another, once for each rule that says so. */
        private List<Integer> reducing(int item, List<Integer> in) {
            List<Integer> all = new ArrayList<>();
            for (OverlapRule rule : rules) {
                if (rule instanceof OverlapRule.Offsets o && is(item, o.topUp())) {
                    in.stream()
                            .filter(i -> o.over().contains(awards.get(i).programme()) && meet(i, item, rule))
                            .forEach(all::add);
                }
            }
            return all;
        }

        private ExactMoney worth(int item, List<Integer> in) {
            Assessment.Entitled award = (Assessment.Entitled) awards.get(item);
            ExactMoney left =
                    java.util.Objects.requireNonNull(award.amount()).money().exact();
            for (int by : reducing(item, in)) {
                left = left.minus(worth(by, in).dividedBy(household(by) ? 2 : 1));
            }
            return left.max(ExactMoney.ZERO).round(Rounding.UP_TO_FEN).exact();
        }

        private List<Integer> all() {
            List<Integer> all = new ArrayList<>();
            awards.forEach(a -> all.add(all.size()));
            return all;
        }

        private boolean is(int item, ProgrammeId programme) {
            return awards.get(item).programme().equals(programme);
        }

        private boolean household(int item) {
            return awards.get(item).subject().equals("household");
        }

        private boolean meet(int one, int other, OverlapRule rule) {
            return rule.scope() == OverlapScope.SAME_HOUSEHOLD
                    || household(one)
                    || household(other)
                    || awards.get(one).subject().equals(awards.get(other).subject());
        }
    }
}
