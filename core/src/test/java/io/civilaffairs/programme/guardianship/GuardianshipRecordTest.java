package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.programme.guardianship.GuardianshipState.ENDED;
import static io.civilaffairs.programme.guardianship.GuardianshipState.LONG_TERM;
import static io.civilaffairs.programme.guardianship.GuardianshipState.OTHER;
import static io.civilaffairs.programme.guardianship.GuardianshipState.OTHER_TEMPORARY;
import static io.civilaffairs.programme.guardianship.GuardianshipState.PARENTS;
import static io.civilaffairs.programme.guardianship.GuardianshipState.PARENTS_ENTRUSTED;
import static io.civilaffairs.programme.guardianship.GuardianshipState.PARENTS_TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.rule.Clause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardianshipRecordTest {
    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAJORITY = LocalDate.of(2028, 6, 15);

    private static GuardianshipRecord at(GuardianshipState state) {
        return GuardianshipRecord.begin(BORN, state, BEGIN);
    }

    private static GuardianshipRecord after(GuardianshipRecord record, GuardianshipTransition transition, String day) {
        return record.then(transition, LocalDate.parse(day), transition.evidence());
    }

    @Test
    void an_unlawful_change_names_the_state_the_change_and_what_is_lawful() {
        GuardianshipRecord record = at(LONG_TERM);

        assertThatThrownBy(() -> after(record, GuardianshipTransition.ENTRUST, "2024-02-01"))
                .isInstanceOf(UnlawfulTransitionException.class)
                .hasMessage("transition: ENTRUST is not lawful from LONG_TERM with parents QUALIFIED; lawful: "
                        + "[APPOINT, REVOKE_APPOINT_GUARDIAN, COURT_RETURNS_TO_PARENTS, ADOPT, COME_OF_AGE, "
                        + "GAIN_FULL_CAPACITY, DIE]")
                .satisfies(e -> {
                    UnlawfulTransitionException unlawful = (UnlawfulTransitionException) e;
                    assertThat(unlawful.state()).isEqualTo(LONG_TERM);
                    assertThat(unlawful.transition()).isEqualTo(GuardianshipTransition.ENTRUST);
                });
    }

    @Test
    void nothing_is_lawful_once_it_has_ended() {
        GuardianshipRecord ended = after(at(PARENTS), GuardianshipTransition.DIE, "2024-02-01");

        assertThat(ended.state()).isEqualTo(ENDED);
        assertThat(ended.lawful()).isEmpty();
        assertThatThrownBy(() -> after(ended, GuardianshipTransition.DIE, "2024-02-02"))
                .hasMessageEndingWith("lawful: nothing, it has ended");
    }

    @Test
    void a_change_before_the_last_one_is_refused_and_one_on_the_same_day_is_not() {
        GuardianshipRecord record = after(at(PARENTS), GuardianshipTransition.ENTRUST, "2024-03-10");

        assertThatThrownBy(() -> after(record, GuardianshipTransition.END_ENTRUSTMENT, "2024-03-09"))
                .hasMessage("date: 2024-03-09 is before the last change on 2024-03-10");
        assertThat(after(record, GuardianshipTransition.END_ENTRUSTMENT, "2024-03-10")
                        .state())
                .isEqualTo(PARENTS);
    }

    @Test
    void a_change_before_the_record_begins_is_refused() {
        assertThatThrownBy(() -> after(at(PARENTS), GuardianshipTransition.ENTRUST, "2023-12-31"))
                .hasMessage("date: 2023-12-31 is before the last change on 2024-01-01");
    }

    @Test
    void what_is_not_shown_is_asked_for() {
        assertThatThrownBy(() -> at(PARENTS)
                        .then(
                                GuardianshipTransition.PASS_TO_OTHER,
                                BEGIN,
                                EnumSet.of(
                                        GuardianshipEvidence.SUCCESSOR_ABLE,
                                        GuardianshipEvidence.GUARDIAN_DEAD_OR_INCAPABLE)))
                .hasMessage("shown: PASS_TO_OTHER from PARENTS needs [SUCCESSOR_WILLING, CONSENT] too");
    }

    @Test
    void kin_need_neither_be_willing_nor_consented_to() {
        GuardianshipRecord record = at(PARENTS)
                .then(
                        GuardianshipTransition.PASS_TO_KIN,
                        BEGIN,
                        EnumSet.of(
                                GuardianshipEvidence.SUCCESSOR_ABLE, GuardianshipEvidence.GUARDIAN_DEAD_OR_INCAPABLE));

        assertThat(record.state()).isEqualTo(OTHER);
    }

    @ParameterizedTest
    @EnumSource(GuardianshipTransition.class)
    void each_piece_of_evidence_is_required(GuardianshipTransition transition) {
        GuardianshipRecord revoked = after(at(PARENTS), GuardianshipTransition.REVOKE_APPOINT_GUARDIAN, "2027-01-01");
        for (GuardianshipEvidence left : transition.evidence()) {
            Set<GuardianshipEvidence> rest = EnumSet.copyOf(transition.evidence());
            rest.remove(left);
            GuardianshipRecord from = Arrays.stream(GuardianshipState.values())
                    .filter(s -> s != ENDED)
                    .map(GuardianshipRecordTest::at)
                    .filter(r -> r.lawful().contains(transition))
                    .findFirst()
                    .orElse(revoked);
            LocalDate day = LocalDate.of(2027, 2, 1);
            assertThatThrownBy(() -> from.then(transition, day, rest)).hasMessageContaining("needs [" + left + "] too");
            assertThat(from.then(transition, day, transition.evidence()).history())
                    .isNotEmpty();
        }
    }

    @Test
    void it_ends_on_the_eighteenth_birthday_recorded_or_not() {
        GuardianshipRecord record = at(PARENTS);

        assertThat(record.stateOn(MAJORITY.minusDays(1))).isEqualTo(PARENTS);
        assertThat(record.stateOn(MAJORITY)).isEqualTo(ENDED);
        assertThat(after(record, GuardianshipTransition.COME_OF_AGE, "2028-06-15")
                        .state())
                .isEqualTo(ENDED);
    }

    @Test
    void coming_of_age_is_recorded_on_that_day_only() {
        for (LocalDate day : new LocalDate[] {MAJORITY.minusDays(1), MAJORITY.plusDays(1)}) {
            assertThatThrownBy(() -> at(PARENTS).then(GuardianshipTransition.COME_OF_AGE, day, Set.of()))
                    .hasMessage("date: " + day + " is not the day on which the child comes of age");
        }
    }

    @Test
    void of_age_no_other_change_is_possible() {
        assertThat(after(at(PARENTS), GuardianshipTransition.ENTRUST, "2028-06-14")
                        .state())
                .isEqualTo(PARENTS_ENTRUSTED);
        assertThatThrownBy(() -> after(at(PARENTS), GuardianshipTransition.ENTRUST, "2028-06-15"))
                .hasMessage("date: the child is of age on 2028-06-15; only COME_OF_AGE remains");
    }

    @Test
    void own_labour_gives_full_capacity_from_sixteen() {
        assertThatThrownBy(() -> after(at(PARENTS), GuardianshipTransition.GAIN_FULL_CAPACITY, "2026-06-14"))
                .hasMessage("date: the child is not yet 16 on 2026-06-14");
        assertThat(after(at(PARENTS), GuardianshipTransition.GAIN_FULL_CAPACITY, "2026-06-15")
                        .state())
                .isEqualTo(ENDED);
    }

    @Test
    void the_state_on_a_day_is_that_of_the_last_change_until_then() {
        GuardianshipRecord record = after(
                after(at(PARENTS), GuardianshipTransition.TAKE_TEMPORARY, "2024-05-01"),
                GuardianshipTransition.RETURN,
                "2024-07-01");

        assertThat(record.stateOn(LocalDate.parse("2024-04-30"))).isEqualTo(PARENTS);
        assertThat(record.stateOn(LocalDate.parse("2024-05-01"))).isEqualTo(PARENTS_TEMPORARY);
        assertThat(record.stateOn(LocalDate.parse("2024-06-30"))).isEqualTo(PARENTS_TEMPORARY);
        assertThat(record.stateOn(LocalDate.parse("2024-07-01"))).isEqualTo(PARENTS);
        assertThatThrownBy(() -> record.stateOn(BEGIN.minusDays(1)))
                .hasMessage("day: 2023-12-31 is before the record begins on 2024-01-01");
    }

    @Test
    void a_child_returns_from_temporary_guardianship_to_whoever_is_the_guardian() {
        assertThat(after(at(PARENTS_TEMPORARY), GuardianshipTransition.RETURN, "2024-02-01")
                        .state())
                .isEqualTo(PARENTS);
        assertThat(after(at(OTHER_TEMPORARY), GuardianshipTransition.RETURN, "2024-02-01")
                        .state())
                .isEqualTo(OTHER);
    }

    @Test
    void a_court_may_restore_parents_who_were_revoked_and_they_may_be_revoked_again() {
        GuardianshipRecord revoked =
                after(at(PARENTS), GuardianshipTransition.REVOKE_APPOINT_CIVIL_AFFAIRS, "2024-02-01");
        GuardianshipRecord restored = after(revoked, GuardianshipTransition.RESTORE_PARENTS, "2025-02-01");

        assertThat(revoked.parents()).isEqualTo(ParentsStanding.REVOKED);
        assertThat(restored.parents()).isEqualTo(ParentsStanding.QUALIFIED);
        assertThat(restored.state()).isEqualTo(PARENTS);
        assertThat(restored.lawful()).contains(GuardianshipTransition.REVOKE_APPOINT_GUARDIAN);
    }

    @Test
    void parents_revoked_for_an_intentional_crime_against_the_child_are_never_restored() {
        GuardianshipRecord revoked =
                after(at(PARENTS), GuardianshipTransition.REVOKE_FOR_CRIME_APPOINT_GUARDIAN, "2024-02-01");
        GuardianshipRecord later = after(revoked, GuardianshipTransition.REVOKE_APPOINT_CIVIL_AFFAIRS, "2025-02-01");

        assertThat(later.parents()).isEqualTo(ParentsStanding.REVOKED_FOR_CRIME);
        assertThatThrownBy(() -> after(later, GuardianshipTransition.RESTORE_PARENTS, "2026-02-01"))
                .isInstanceOf(UnlawfulTransitionException.class)
                .hasMessageContaining("RESTORE_PARENTS is not lawful from LONG_TERM with parents REVOKED_FOR_CRIME");
    }

    @Test
    void parents_who_are_able_again_are_the_guardians_again() {
        GuardianshipRecord kin = after(at(PARENTS), GuardianshipTransition.PASS_TO_KIN, "2024-02-01");

        assertThat(after(kin, GuardianshipTransition.PARENTS_ABLE_AGAIN, "2024-09-01")
                        .state())
                .isEqualTo(PARENTS);
    }

    @Test
    void parents_whose_guardianship_was_revoked_need_the_court_even_if_able() {
        GuardianshipRecord revoked = after(at(PARENTS), GuardianshipTransition.REVOKE_APPOINT_GUARDIAN, "2024-02-01");

        assertThat(revoked.lawful())
                .contains(GuardianshipTransition.RESTORE_PARENTS)
                .doesNotContain(GuardianshipTransition.PARENTS_ABLE_AGAIN);
    }

    @Test
    void a_guardian_named_by_will_needs_no_consent() {
        assertThat(GuardianshipTransition.PASS_BY_WILL.evidence())
                .contains(GuardianshipEvidence.WILL)
                .doesNotContain(GuardianshipEvidence.CONSENT, GuardianshipEvidence.SUCCESSOR_WILLING);
        assertThat(after(at(PARENTS), GuardianshipTransition.PASS_BY_WILL, "2024-02-01")
                        .state())
                .isEqualTo(OTHER);
    }

    @Test
    void only_parents_name_a_guardian_by_will() {
        assertThat(at(OTHER).lawful()).doesNotContain(GuardianshipTransition.PASS_BY_WILL);
        assertThat(at(LONG_TERM).lawful()).doesNotContain(GuardianshipTransition.PASS_BY_WILL);
    }

    @ParameterizedTest
    @EnumSource(value = GuardianshipState.class, names = "ENDED", mode = EnumSource.Mode.EXCLUDE)
    void after_a_dispute_a_guardian_is_appointed_whoever_was_it_before(GuardianshipState state) {
        assertThat(after(at(state), GuardianshipTransition.APPOINT, "2024-02-01")
                        .state())
                .isEqualTo(OTHER);
    }

    @Test
    void the_civil_affairs_department_may_be_revoked_as_any_guardian() {
        GuardianshipRecord record = after(at(LONG_TERM), GuardianshipTransition.REVOKE_APPOINT_GUARDIAN, "2024-02-01");

        assertThat(record.state()).isEqualTo(OTHER);
        assertThat(record.parents()).isEqualTo(ParentsStanding.QUALIFIED);
    }

    @Test
    void school_and_committee_are_told_after_the_care_was_entrusted_not_before() {
        assertThat(GuardianshipTransition.ENTRUST.evidence())
                .containsExactlyInAnyOrder(GuardianshipEvidence.ENTRUSTMENT_GROUND, GuardianshipEvidence.CARER_FIT);
        assertThat(PARENTS_ENTRUSTED.consequences()).extracting(Clause::id).contains("written-notice-of-entrusting");
    }

    @Test
    void revoking_another_guardian_leaves_the_parents_as_they_stand() {
        assertThat(after(at(OTHER), GuardianshipTransition.REVOKE_APPOINT_GUARDIAN, "2024-02-01")
                        .parents())
                .isEqualTo(ParentsStanding.QUALIFIED);
    }

    @Test
    void revoked_parents_go_on_paying_until_it_ends() {
        GuardianshipRecord revoked = after(at(PARENTS), GuardianshipTransition.REVOKE_APPOINT_GUARDIAN, "2024-02-01");

        assertThat(revoked.consequences()).extracting(Clause::id).contains("revoked-parent-pays-maintenance");
        assertThat(at(OTHER).consequences()).extracting(Clause::id).doesNotContain("revoked-parent-pays-maintenance");
        assertThat(after(revoked, GuardianshipTransition.ADOPT, "2024-03-01").consequences())
                .isEmpty();
    }

    @Test
    void each_state_but_the_end_has_rights_and_duties_that_stand_in_the_law() {
        assertThat(PARENTS_ENTRUSTED.consequences()).extracting(Clause::id).contains("weekly-contact");
        assertThat(PARENTS.consequences()).extracting(Clause::id).doesNotContain("weekly-contact");
        assertThat(LONG_TERM.consequences()).extracting(Clause::id).contains("adoption-after-assessment");
        assertThat(PARENTS_TEMPORARY.consequences())
                .extracting(Clause::id)
                .contains("temporary-placement", "return-after-assessment")
                .doesNotContain("adoption-after-assessment");
        assertThat(ENDED.consequences()).isEmpty();
        assertThat(Arrays.stream(GuardianshipState.values()).filter(s -> s != ENDED))
                .allSatisfy(s -> assertThat(s.consequences()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(GuardianshipTransition.class)
    void each_change_and_what_must_be_shown_for_it_names_its_article(GuardianshipTransition transition) {
        assertThat(transition.clause().citation().article()).startsWith("第");
        assertThat(transition.evidence())
                .allSatisfy(e -> assertThat(e.clause().citation().provenance()).isEqualTo(Provenance.PRIMARY));
    }

    @Test
    void a_record_begins_in_a_living_state_between_birth_and_majority() {
        assertThatThrownBy(() -> at(ENDED)).hasMessage("state: a record cannot begin with ENDED");
        assertThatThrownBy(() -> GuardianshipRecord.begin(BORN, PARENTS, BORN.minusDays(1)))
                .hasMessageStartingWith("since:");
        assertThatThrownBy(() -> GuardianshipRecord.begin(BORN, PARENTS, MAJORITY))
                .hasMessageStartingWith("since:");
        assertThat(GuardianshipRecord.begin(BORN, PARENTS, MAJORITY.minusDays(1))
                        .state())
                .isEqualTo(PARENTS);
    }

    @Test
    void the_text_form_shows_no_personal_data() {
        GuardianshipRecord record = after(at(PARENTS), GuardianshipTransition.ENTRUST, "2024-02-01");

        assertThat(record + " " + record.history()).isEqualTo("GuardianshipRecord PARENTS_ENTRUSTED [Entry]");
    }
}
