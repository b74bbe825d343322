package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.testkit.CivilAffairsDomain;
import io.civilaffairs.testkit.PolicyCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The generators reach what they are meant to reach, and learning keeps what is known. */
@Domain(CivilAffairsDomain.class)
@Domain(DomainContext.Global.class)
class CivilAffairsDomainLaws {
    private final CivilAffairsDomain domain = new CivilAffairsDomain();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void all_outcomes_are_common(@ForAll PolicyCase policyCase) {
        Outcome outcome =
                MinimumLivingGuarantee.PROGRAMME.in(policyCase.setting()).test(policyCase.household());
        Statistics.collect(outcome);
        Statistics.coverage(coverage -> {
            coverage.check(Outcome.MET).percentage(p -> p > 5);
            coverage.check(Outcome.NOT_MET).percentage(p -> p > 15);
            coverage.check(Outcome.UNKNOWN).percentage(p -> p > 15);
        });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void sizes_and_rosters_vary(@ForAll Household household) {
        Roster<Person> persons = household.persons();
        Statistics.label("size")
                .collect(persons == null ? -1 : Math.min(persons.list().size(), 4));
        Statistics.label("roster").collect(persons == null || !persons.complete());
        Statistics.label("leap day")
                .collect(persons != null
                        && persons.list().stream()
                                .anyMatch(p -> p.birthDate() != null
                                        && p.birthDate().getMonthValue() == 2
                                        && p.birthDate().getDayOfMonth() == 29));
        Statistics.label("size").coverage(c -> {
            for (int size : List.of(-1, 0, 1, 2, 3, 4)) {
                c.check(size).count(n -> n > 0);
            }
        });
        Statistics.label("roster").coverage(c -> c.check(true).percentage(p -> p > 3));
        Statistics.label("leap day").coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void months_are_those_of_the_packs(@ForAll YearMonth month) {
        assertThat(month).isBetween(YearMonth.of(2015, 1), YearMonth.of(2026, 12));
        Statistics.collect(month.equals(YearMonth.of(2025, 7)));
        Statistics.coverage(c -> c.check(true).percentage(p -> p > 0.4));
    }

    /** What is known is known of every extension, to the letter: only null becomes something. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void learning_changes_nothing_that_is_known(@ForAll PolicyCase policyCase, @ForAll long seed) {
        Household before = policyCase.household();
        Household after = domain.filling().extensionOf(before, new Random(seed));
        assertKept(before.settlement(), after.settlement());
        assertKept(before.registeredPoor(), after.registeredPoor());
        assertKept(before.receiving(), after.receiving());
        assertKept(before.enrolled(), after.enrolled());
        assertKept(before.findings(), after.findings());
        assertKept(
                before.assets() == null ? null : before.assets().financial(),
                after.assets() == null ? null : after.assets().financial());
        if (before.persons() != null) {
            assertThat(after.persons().complete() || !before.persons().complete())
                    .isTrue();
            for (Person person : before.persons().list()) {
                Person later = after.member(person.id()).orElseThrow().person();
                assertKept(person.relation(), later.relation());
                assertKept(person.birthDate(), later.birthDate());
                assertKept(
                        person.disability() == null ? null : person.disability().grade(),
                        later.disability() == null ? null : later.disability().grade());
                assertKept(
                        person.income() == null ? null : person.income().size(),
                        later.income() == null ? null : later.income().size());
            }
            assertThat(
                            before.persons().complete()
                                    ? after.persons().list().size()
                                            == before.persons().list().size()
                                    : after.persons().list().size()
                                            >= before.persons().list().size())
                    .isTrue();
        }
    }

    private static void assertKept(Object before, Object after) {
        if (before != null) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void forgetting_then_learning_never_loses_a_member(@ForAll PolicyCase policyCase, @ForAll long seed) {
        Household less = domain.partiallyKnown(policyCase.household())
                .generator(100)
                .next(new Random(seed))
                .value();
        Household more = domain.informationExtensionOf(less)
                .generator(100)
                .next(new Random(seed))
                .value();
        assertThat(CivilAffairs.policyBook()
                        .in(policyCase.setting())
                        .assess(more)
                        .results())
                .isNotEmpty();
        if (less.persons() != null) {
            assertThat(more.persons().list().stream().map(Person::id))
                    .containsAll(less.persons().list().stream().map(Person::id).toList());
        }
    }

    /** The text of a failing sample can be read again. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_text_of_a_case_reads_as_a_case_document(@ForAll PolicyCase policyCase) {
        Household read = CaseReader.read(policyCase.toString()).household();
        assertThat(policyCase.with(read)).hasToString(policyCase.toString());
    }
}
