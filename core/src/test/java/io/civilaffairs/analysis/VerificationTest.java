package io.civilaffairs.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.analysis.Verification.Change;
import io.civilaffairs.analysis.Verification.Difference;
import io.civilaffairs.analysis.Verification.Report;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Sex;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static Report compare(Household declared, Household verified) {
        return Verification.under(Sample.BOOK).compare(declared, verified);
    }

    private static Assets financial(String amount) {
        return new Assets(Money.parse(amount), List.of(), List.of(), List.of());
    }

    private static List<String> named(List<Difference> differences) {
        return differences.stream().map(Difference::toString).toList();
    }

    private static Amount paid(Assessment assessment) {
        return ((Assessment.Entitled) assessment).amount();
    }

    @Test
    void the_same_facts_give_an_empty_report() {
        Report report = compare(Sample.household(), Sample.household());
        assertThat(report.differences()).isEmpty();
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void a_wage_not_declared_lowers_the_amount_by_itself() {
        Report report = compare(Sample.household(), Sample.earning(Sample.household(), "300.00"));
        assertThat(named(report.decisive())).containsExactly("person:p1/income");
        Change change = report.changes().get(0);
        assertThat(paid(change.before())).isEqualTo(Amount.of(Money.ofYuan(770), Per.MONTH));
        assertThat(paid(change.after())).isEqualTo(Amount.of(Money.ofYuan(470), Per.MONTH));
    }

    @Test
    void a_difference_that_changes_nothing_is_flagged_and_not_decisive() {
        Household verified =
                Sample.household().toBuilder().assets(financial("18480.00")).build();
        Report report = compare(Sample.household(), verified);
        assertThat(named(report.differences())).containsExactly("household/assets/financial");
        assertThat(report.differences().get(0).declared()).isEqualTo(Money.ZERO);
        assertThat(report.differences().get(0).verified()).isEqualTo(Money.parse("18480.00"));
        assertThat(report.decisive()).isEmpty();
    }

    @Test
    void one_fen_over_the_limit_of_assets_ends_the_entitlement() {
        Household verified =
                Sample.household().toBuilder().assets(financial("18480.01")).build();
        Report report = compare(Sample.household(), verified);
        assertThat(named(report.decisive())).containsExactly("household/assets/financial");
        assertThat(report.changes())
                .singleElement()
                .satisfies(c -> assertThat(c.after()).isInstanceOf(Assessment.NotEntitled.class));
    }

    @Test
    void of_two_grounds_that_each_suffice_both_are_decisive_alone_and_neither_when_undone() {
        Household verified = Sample.earning(
                Sample.household().toBuilder().assets(financial("18480.01")).build(), "770.00");
        Report report = compare(Sample.household(), verified);
        assertThat(report.differences()).hasSize(2).allSatisfy(d -> {
            assertThat(d.alone()).hasSize(1);
            assertThat(d.undone()).isEmpty();
            assertThat(d.isDecisive()).isTrue();
        });
    }

    @Test
    void differences_that_offset_each_other_are_decisive_though_nothing_changes_in_all() {
        Household declared = Sample.earning(Sample.household(), "160.00");
        Household verified = Sample.household().toBuilder()
                .settlement(Settlement.RURAL)
                .members(Roster.complete(List.of(Sample.person(Sample.earning(Sample.household(), "20.00")))))
                .build();
        Report report = compare(declared, verified);
        assertThat(report.changes()).isEmpty();
        assertThat(named(report.decisive())).containsExactly("household/settlement", "person:p1/income");
    }

    @Test
    void what_the_check_did_not_find_is_no_difference() {
        Household verified = Sample.household().toBuilder()
                .assets(null)
                .settlement(null)
                .members(new Roster<>(
                        List.of(Person.builder("p1")
                                .relation(Relation.HEAD)
                                .employment(Employment.EMPLOYED)
                                .build()),
                        false))
                .build();
        Report report = compare(Sample.household(), verified);
        assertThat(named(report.differences())).containsExactly("person:p1/employment");
    }

    @Test
    void a_fact_that_was_unknown_and_is_found_decides_the_case() {
        Household declared = Sample.earning(Sample.household(), null);
        Report report = compare(declared, Sample.earning(Sample.household(), "0.00"));
        assertThat(report.changes()).singleElement().satisfies(c -> {
            assertThat(c.before()).isInstanceOf(Assessment.Undetermined.class);
            assertThat(c.after()).isInstanceOf(Assessment.Entitled.class);
        });
        assertThat(report.differences().get(0).declared()).isNull();
    }

    @Test
    void a_member_not_declared_is_a_difference_of_its_own() {
        Household declared = Sample.household();
        Person spouse =
                Sample.person(Sample.earning(declared, "2000.00")).toBuilder().build();
        Person second = copyOf(spouse, "p2").relation(Relation.SPOUSE).build();
        Report report = compare(declared, Sample.with(declared, Sample.person(declared), second));
        assertThat(named(report.decisive())).containsExactly("person:p2/members");
        assertThat(report.changes())
                .singleElement()
                .satisfies(c -> assertThat(c.after()).isInstanceOf(Assessment.NotEntitled.class));
    }

    @Test
    void a_member_whom_the_complete_check_does_not_find_is_a_difference_and_one_of_an_incomplete_check_is_not() {
        Household single = Sample.household();
        Person second =
                copyOf(Sample.person(single), "p2").relation(Relation.SPOUSE).build();
        Household both = Sample.with(single, Sample.person(single), second);
        Report complete = compare(both, single);
        assertThat(named(complete.decisive())).containsExactly("person:p2/members");
        assertThat(paid(complete.changes().get(0).after())).isEqualTo(Amount.of(Money.ofYuan(770), Per.MONTH));
        Household partly = single.toBuilder()
                .members(new Roster<>(List.of(Sample.person(single)), false))
                .build();
        assertThat(compare(both, partly).differences()).isEmpty();
    }

    @Test
    void members_that_were_not_declared_at_all_are_one_difference() {
        Household declared = Sample.household().toBuilder().members(null).build();
        Report report = compare(declared, Sample.household());
        assertThat(named(report.differences())).containsExactly("household/members");
        assertThat(report.changes()).hasSize(1);
    }

    @Test
    void a_list_found_to_be_complete_is_a_difference() {
        Household declared = Sample.household().toBuilder()
                .members(new Roster<>(List.of(Sample.person(Sample.household())), false))
                .build();
        Report report = compare(declared, Sample.household());
        assertThat(named(report.differences())).containsExactly("household/membersComplete");
    }

    @Test
    void facts_of_a_host_are_compared_and_can_be_undone() {
        Household declared = Sample.household();
        Person person = Sample.person(declared).toBuilder()
                .sex(Sex.FEMALE)
                .extra("cn.example.permit", true)
                .build();
        Household verified = Sample.with(declared, person);
        assertThat(named(compare(declared, verified).differences()))
                .containsExactly("person:p1/sex", "person:p1/extras");
        Household undone = DifferingFact.between(declared, verified).get(1).takenFrom(declared, verified);
        assertThat(Sample.person(undone))
                .isEqualTo(Sample.person(declared).toBuilder().sex(Sex.FEMALE).build());
    }

    @Test
    void taking_every_difference_over_gives_the_verified_household() {
        Household declared = Sample.earning(Sample.household(), "160.00");
        Household verified = Sample.household().toBuilder()
                .settlement(Settlement.RURAL)
                .assets(financial("5.00"))
                .build();
        Household all = declared;
        for (DifferingFact fact : DifferingFact.between(declared, verified)) {
            all = fact.takenFrom(verified, all);
        }
        assertThat(all).isEqualTo(verified);
    }

    @Test
    void every_fact_of_a_person_is_compared() {
        assertThat(DifferingFact.PersonPart.all("p1").stream().map(DifferingFact::path))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Person.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("id"))
                        .toList());
    }

    @Test
    void two_different_households_are_refused() {
        Household other = Household.builder("h2").build();
        assertThatThrownBy(() -> compare(Sample.household(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another household");
    }

    private static io.civilaffairs.people.PersonBuilder copyOf(Person from, String id) {
        io.civilaffairs.people.PersonBuilder builder = Person.builder(id);
        DifferingFact.PersonPart.all(id).forEach(p -> p.taker().accept(builder, from));
        return builder;
    }
}
