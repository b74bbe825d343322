package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.programme.eldercare.AdultGuardian.Candidate;
import io.civilaffairs.programme.eldercare.AdultGuardian.Rank;
import io.civilaffairs.value.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdultGuardianTest {
    private static Candidate one(String id, Rank rank, @Nullable Boolean able) {
        return rank == Rank.AGREED ? Candidate.agreed(id, able, true) : new Candidate(id, rank, able, null, null);
    }

    @Test
    void an_agreement_that_is_not_in_writing_does_not_come_before_the_spouse() {
        Candidate oral = Candidate.agreed("f1", true, false);

        var answer = AdultGuardian.among(List.of(oral, one("s1", Rank.SPOUSE, true)));

        assertThat(answer.rank()).contains(Rank.SPOUSE);
        assertThat(answer.guardians()).containsExactly("s1");
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void an_agreement_of_which_the_form_is_not_known_leaves_it_open_and_is_asked_about() {
        Candidate agreed = Candidate.agreed("f1", true, null);

        var answer = AdultGuardian.among(List.of(agreed, one("s1", Rank.SPOUSE, true)));

        assertThat(answer.possible()).containsExactly(Rank.AGREED, Rank.SPOUSE);
        assertThat(answer.guardians()).isEmpty();
        assertThat(answer.missing()).containsExactly("f1/agreedInWriting");
    }

    @Test
    void whoever_was_agreed_on_and_is_not_able_is_not_asked_about_the_form() {
        Candidate unable = Candidate.agreed("f1", false, null);

        var answer = AdultGuardian.among(List.of(unable, one("s1", Rank.SPOUSE, true)));

        assertThat(answer.rank()).contains(Rank.SPOUSE);
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void both_what_is_not_known_of_the_one_agreed_on_is_named() {
        assertThat(AdultGuardian.among(List.of(Candidate.agreed("f1", null, null)))
                        .missing())
                .containsExactly("f1/able", "f1/agreedInWriting");
    }

    @Test
    void a_relative_is_not_asked_for_an_agreement() {
        assertThat(AdultGuardian.among(List.of(one("s1", Rank.SPOUSE, true))).guardians())
                .containsExactly("s1");
    }

    @Test
    void the_one_agreed_on_comes_before_the_spouse() {
        var answer = AdultGuardian.among(List.of(
                one("s1", Rank.SPOUSE, true),
                one("f1", Rank.AGREED, true),
                one("c1", Rank.PARENTS_AND_CHILDREN, true)));

        assertThat(answer.rank()).contains(Rank.AGREED);
        assertThat(answer.guardians()).containsExactly("f1");
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void whoever_is_not_able_is_passed_over() {
        var answer = AdultGuardian.among(List.of(
                one("f1", Rank.AGREED, false),
                one("s1", Rank.SPOUSE, false),
                one("c1", Rank.PARENTS_AND_CHILDREN, false),
                one("c2", Rank.PARENTS_AND_CHILDREN, true),
                one("c3", Rank.PARENTS_AND_CHILDREN, true)));

        assertThat(answer.rank()).contains(Rank.PARENTS_AND_CHILDREN);
        assertThat(answer.guardians()).containsExactly("c2", "c3");
    }

    @Test
    void a_spouse_who_may_be_able_leaves_it_open_and_is_asked_about() {
        var answer = AdultGuardian.among(List.of(
                one("s1", Rank.SPOUSE, null),
                one("c1", Rank.PARENTS_AND_CHILDREN, true),
                one("r1", Rank.OTHER_CLOSE_RELATIVE, null)));

        assertThat(answer.rank()).isEmpty();
        assertThat(answer.possible()).containsExactly(Rank.SPOUSE, Rank.PARENTS_AND_CHILDREN);
        assertThat(answer.guardians()).isEmpty();
        assertThat(answer.missing()).containsExactly("s1/able");
    }

    @Test
    void another_child_who_may_be_able_does_not_change_the_rank() {
        var answer = AdultGuardian.among(
                List.of(one("c1", Rank.PARENTS_AND_CHILDREN, true), one("c2", Rank.PARENTS_AND_CHILDREN, null)));

        assertThat(answer.rank()).contains(Rank.PARENTS_AND_CHILDREN);
        assertThat(answer.guardians()).containsExactly("c1");
        assertThat(answer.missing()).containsExactly("c2/able");
    }

    @Test
    void others_must_be_able_willing_and_consented_to() {
        Candidate unwilling = new Candidate("o1", Rank.OTHER, true, false, null);
        Candidate refused = new Candidate("o2", Rank.OTHER, true, true, false);
        Candidate open = new Candidate("o3", Rank.OTHER, true, true, null);
        Candidate fit = new Candidate("o4", Rank.OTHER, true, true, true);

        assertThat(AdultGuardian.among(List.of(unwilling, refused)).rank()).contains(Rank.CIVIL_AFFAIRS_OR_COMMITTEE);
        assertThat(AdultGuardian.among(List.of(open)).possible())
                .containsExactly(Rank.OTHER, Rank.CIVIL_AFFAIRS_OR_COMMITTEE);
        assertThat(AdultGuardian.among(List.of(open)).missing()).containsExactly("o3/consented");
        assertThat(AdultGuardian.among(List.of(unwilling, fit)).guardians()).containsExactly("o4");
    }

    @Test
    void a_relative_need_not_be_asked_whether_willing() {
        Candidate relative = new Candidate("r1", Rank.OTHER_CLOSE_RELATIVE, true, false, false);

        assertThat(AdultGuardian.among(List.of(relative)).guardians()).containsExactly("r1");
    }

    @Test
    void without_anybody_it_is_the_civil_affairs_department_or_the_committee() {
        var answer = AdultGuardian.among(List.of());

        assertThat(answer.rank()).contains(Rank.CIVIL_AFFAIRS_OR_COMMITTEE);
        assertThat(answer.guardians()).isEmpty();
        assertThat(Rank.CIVIL_AFFAIRS_OR_COMMITTEE.citation().text(Language.ZH)).contains("第三十二条");
        assertThatThrownBy(() -> one("x", Rank.CIVIL_AFFAIRS_OR_COMMITTEE, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rank: ");
    }
}
