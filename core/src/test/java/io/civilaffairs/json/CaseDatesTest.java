package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of dates that lie after the month, or after the day of knowledge. */
class CaseDatesTest {
    private static final String AUGUST = "\"month\": \"2025-08\"";

    private static Setting setting(CaseDocument document) {
        return new Setting(
                CivilAffairs.standards(),
                document.region(),
                document.assessedMonth(),
                document.asOf(),
                document.knownOn(),
                Options.none());
    }

    private static List<String> notes(String json) {
        CaseDocument document = CaseReader.read(json);
        CaseAssessment answer = CivilAffairs.policyBook()
                .in(setting(document))
                .assess(document.household(), List.of(ProgrammeId.ELDERLY_RIGHTS));
        Assessment first = CaseNotes.added(answer, document).results().get(0);
        return first.basis().caveats().stream()
                .filter(c -> c.id().equals("not-yet"))
                .map(Caveat::label)
                .map(Label::en)
                .toList();
    }

    @Nested
    class Births {
        private List<Problem> problems(String json) {
            return Samples.problems(() -> CaseReader.read(json));
        }

        @Test
        void on_the_last_day_of_the_month_are_read() {
            assertThat(CaseReader.read(Samples.member("\"birthDate\": \"2025-08-31\""))
                            .household()
                            .members()
                            .list())
                    .hasSize(1);
        }

        @Test
        void after_the_month_are_a_problem_of_members_and_of_supporters() {
            assertThat(problems(Samples.household("\"members\": [{\"id\": \"p1\", \"birthDate\": \"2025-09-01\"}],"
                            + " \"elsewhere\": [{\"id\": \"s1\", \"birthDate\": \"2052-05-01\"}]")))
                    .containsExactly(
                            new Problem(
                                    "/household/members/0/birthDate",
                                    "2025-09-01 lies after the day assessed, 2025-08-31"),
                            new Problem(
                                    "/household/elsewhere/0/birthDate",
                                    "2052-05-01 lies after the day assessed, 2025-08-31"));
        }

        @Test
        void after_the_day_that_is_given_are_a_problem() {
            String json = Samples.member("\"birthDate\": \"2025-08-16\"");

            assertThat(problems(json.replace(AUGUST, "\"asOf\": \"2025-08-15\"")))
                    .containsExactly(new Problem(
                            "/household/members/0/birthDate", "2025-08-16 lies after the day assessed, 2025-08-15"));
            assertThat(CaseReader.read(json.replace(AUGUST, "\"asOf\": \"2025-08-16\"")))
                    .isNotNull();
        }

        @Test
        void are_not_held_against_a_month_that_could_not_be_read() {
            assertThat(problems(Samples.member("\"birthDate\": \"2025-09-01\"").replace(AUGUST, "\"month\": \"2025\"")))
                    .extracting(Problem::at)
                    .containsExactly("/month");
        }
    }

    @Nested
    class WhatDoesNotCountYet {
        @Test
        void is_named_in_a_caveat() {
            assertThat(notes(Samples.household("\"members\": [{\"id\": \"p1\", \"birthDate\": \"1950-03-02\","
                            + " \"absence\": {\"kind\": \"PRISON\", \"since\": \"2025-09-01\"}}],"
                            + " \"receiving\": [{\"programme\": \"veteran-pension\", \"since\": \"2025-08\"},"
                            + " {\"programme\": \"veteran-pension\", \"since\": \"2025-09\"}]")))
                    .containsExactly("later than 2025-08-31, and so left out:"
                            + " /household/members/0/absence, /household/receiving/1");
        }

        @Test
        void is_named_when_it_was_not_known() {
            assertThat(notes(Samples.household(
                                    "\"members\": [{\"id\": \"p1\"}],"
                                            + " \"findings\": [{\"kind\": \"CASE_BY_CASE\", \"value\": true, \"date\": \"2025-08-21\"}]")
                            .replace(AUGUST, AUGUST + ", \"knownOn\": \"2025-08-20\"")))
                    .containsExactly("later than 2025-08-31, or not known on 2025-08-20, and so left out:"
                            + " /household/findings/0");
        }

        @Test
        void is_cut_short_after_ten() {
            String event = "{\"kind\": \"FIRE\", \"date\": \"2026-01-01\"}";

            assertThat(notes(Samples.besideMember("\"events\": [" + event + (", " + event).repeat(11) + "]")))
                    .singleElement()
                    .satisfies(n -> assertThat(n).endsWith("/household/events/9 and 2 more"));
        }

        @Test
        void is_not_spoken_of_when_everything_counts() {
            assertThat(notes(Samples.besideMember("\"events\": [{\"kind\": \"FIRE\", \"date\": \"2025-08-31\"}]")))
                    .isEmpty();
        }

        @Test
        void keeps_its_place_in_the_pointers_of_what_is_needed() {
            CaseDocument document = CaseReader.read(
                    Samples.besideMember("\"receiving\": [{\"programme\": \"a\", \"since\": \"2025-09\"},"
                            + " {\"programme\": \"b\"}, {\"programme\": \"c\", \"since\": \"2025-10\"},"
                            + " {\"programme\": \"d\"}], \"enrolled\": []"));
            Pointers pointers = Pointers.in(document.household(), setting(document));

            assertThat(pointers.find(fact("receiving/0/amount"))).contains("/household/receiving/1/amount");
            assertThat(pointers.find(fact("receiving/1"))).contains("/household/receiving/3");
            assertThat(pointers.find(fact("enrolled/0/since"))).contains("/household/enrolled/0/since");
            assertThat(pointers.find(fact("assets"))).contains("/household/assets");
        }

        private FactRef fact(String path) {
            return new FactRef(FactRef.Kind.FACT, "id", "household", path, Label.of("事实", "fact"));
        }
    }

    @Test
    void a_case_that_is_written_keeps_what_does_not_count_yet() {
        CaseDocument document = CaseReader.read(
                Samples.besideMember("\"events\": [{\"kind\": \"FIRE\", \"date\": \"2026-01-01\"}], \"findings\": []"));

        assertThat(document.household().events()).hasSize(1);
        assertThat(CaseReader.read(CaseWriter.write(document))).isEqualTo(document);
        assertThat(document.household().asOf(LocalDate.of(2025, 8, 31), null).events())
                .isEmpty();
    }
}
