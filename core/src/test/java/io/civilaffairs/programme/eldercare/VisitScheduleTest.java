package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.programme.eldercare.VisitSchedule.Due;
import io.civilaffairs.programme.eldercare.VisitSchedule.Open;
import io.civilaffairs.programme.eldercare.VisitSchedule.Risk;
import io.civilaffairs.programme.eldercare.VisitSchedule.Round;
import io.civilaffairs.programme.eldercare.VisitSchedule.Visited;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The intervals are made up for these tests: 7 days at high risk, 15 at medium and 30 at low, 20 at low from 2025-09 on. */
class VisitScheduleTest {
    private static final VisitSchedule AUGUST = VisitSchedule.in(setting(YearMonth.of(2025, 8), """
            {"id": "elder-visit.high-risk-days", "values": [%s]},
            {"id": "elder-visit.medium-risk-days", "values": [%s]},
            {"id": "elder-visit.low-risk-days", "values": [%s, %s]}
            """.formatted(
                    days("2020-01-01", null, 7),
                    days("2020-01-01", null, 15),
                    days("2020-01-01", "2025-09-01", 30),
                    days("2025-09-01", null, 20))));

    private static Setting setting(YearMonth month, String standards) {
        return Setting.of(
                CivilAffairs.standardsWith(List.of(PackReader.read("visits", """
                        {"format": "civil-affairs/pack/1", "region": "500154", "title": {"zh": "测试，探视间隔", "en": "test, visits"},
                         "instruments": [{"id": "example", "title": "测试，探视间隔"}], "standards": [%s]}
                        """.formatted(standards)))),
                Region.of("500154"),
                month);
    }

    private static String days(String from, String to, int days) {
        return """
                {"region": "500154", "from": "%s", "to": %s, "value": "%d",
                 "citation": {"instrument": "example"}, "provenance": "RECALLED"}
                """.formatted(from, to == null ? "null" : "\"" + to + "\"", days);
    }

    private static Visited elder(String id, Risk risk, String last) {
        return new Visited(id, risk, last == null ? null : LocalDate.parse(last));
    }

    @Test
    void a_weekly_visit_is_overdue_only_from_the_day_after_it_is_due() {
        Visited elder = elder("p1", Risk.HIGH, "2025-08-01");

        assertThat(AUGUST.nextDue(elder)).contains(LocalDate.of(2025, 8, 8));
        assertThat(AUGUST.on(LocalDate.of(2025, 8, 7), List.of(elder)).overdue())
                .isEmpty();
        assertThat(AUGUST.on(LocalDate.of(2025, 8, 8), List.of(elder)).overdue())
                .isEmpty();
        assertThat(AUGUST.on(LocalDate.of(2025, 8, 9), List.of(elder)).overdue())
                .extracting(Due::subject)
                .containsExactly("p1");
    }

    @Test
    void days_are_counted_over_the_end_of_february_and_of_the_year() {
        assertThat(AUGUST.nextDue(elder("p1", Risk.MEDIUM, "2025-02-20"))).contains(LocalDate.of(2025, 3, 7));
        assertThat(AUGUST.nextDue(elder("p1", Risk.MEDIUM, "2024-02-20"))).contains(LocalDate.of(2024, 3, 6));
        assertThat(AUGUST.nextDue(elder("p1", Risk.LOW, "2025-12-15"))).contains(LocalDate.of(2026, 1, 14));
    }

    @Test
    void a_visit_moves_the_next_one_from_the_day_it_was_made() {
        assertThat(AUGUST.nextDue(elder("p1", Risk.LOW, "2025-07-10"))).contains(LocalDate.of(2025, 8, 9));
        assertThat(AUGUST.nextDue(elder("p1", Risk.LOW, "2025-08-02"))).contains(LocalDate.of(2025, 9, 1));
    }

    @Test
    void the_longest_overdue_comes_first_and_the_rest_in_the_order_they_fall_due() {
        Round round = AUGUST.on(
                LocalDate.of(2025, 8, 31),
                List.of(
                        elder("p1", Risk.LOW, "2025-08-02"), // due 2025-09-01
                        elder("p2", Risk.HIGH, "2025-08-20"), // due 2025-08-27, 4 days late
                        elder("p3", Risk.MEDIUM, "2025-08-01"), // due 2025-08-16, 15 days late
                        elder("p4", Risk.HIGH, "2025-08-24"), // due 2025-08-31
                        elder("p5", Risk.LOW, "2025-07-17"))); // due 2025-08-16, 15 days late

        assertThat(round.overdue()).extracting(Due::subject).containsExactly("p3", "p5", "p2");
        assertThat(round.overdue())
                .extracting(due -> due.daysLateOn(LocalDate.of(2025, 8, 31)))
                .containsExactly(15L, 15L, 4L);
        assertThat(round.inTime()).extracting(Due::subject).containsExactly("p4", "p1");
        assertThat(round.inTime())
                .extracting(due -> due.daysLateOn(LocalDate.of(2025, 8, 31)))
                .containsExactly(0L, 0L);
        assertThat(round.open()).isEmpty();
    }

    @Test
    void an_elder_of_unknown_risk_or_unknown_last_visit_is_open_and_says_why() {
        Round round = AUGUST.on(
                LocalDate.of(2025, 8, 31),
                List.of(elder("p1", null, "2025-01-01"), elder("p2", Risk.HIGH, null), elder("p3", null, null)));

        assertThat(round.overdue()).isEmpty();
        assertThat(round.open())
                .containsExactly(
                        new Open("p1", List.of("risk")),
                        new Open("p2", List.of("last")),
                        new Open("p3", List.of("risk", "last")));
    }

    @Test
    void no_source_gives_an_interval_so_that_nobody_is_overdue_until_a_pack_does() {
        VisitSchedule shipped = VisitSchedule.in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
        Round round = shipped.on(
                LocalDate.of(2025, 8, 31),
                List.of(
                        elder("p1", Risk.HIGH, "2019-01-01"),
                        elder("p2", Risk.MEDIUM, "2019-01-01"),
                        elder("p3", Risk.LOW, "2019-01-01")));

        assertThat(round.overdue()).isEmpty();
        assertThat(round.open())
                .extracting(open -> open.missing().get(0))
                .containsExactly(
                        "elder-visit.high-risk-days", "elder-visit.medium-risk-days", "elder-visit.low-risk-days");
    }

    @Test
    void the_interval_of_the_month_counts_and_the_answer_names_its_source() {
        VisitSchedule september = VisitSchedule.in(setting(YearMonth.of(2025, 9), """
                {"id": "elder-visit.low-risk-days", "values": [%s, %s]}
                """.formatted(
                        days("2020-01-01", "2025-09-01", 30), days("2025-09-01", null, 20))));
        Visited elder = elder("p1", Risk.LOW, "2025-08-02");

        assertThat(AUGUST.nextDue(elder)).contains(LocalDate.of(2025, 9, 1));
        assertThat(september.nextDue(elder)).contains(LocalDate.of(2025, 8, 22));
        assertThat(september
                        .on(LocalDate.of(2025, 9, 1), List.of(elder))
                        .overdue()
                        .get(0)
                        .interval()
                        .citation()
                        .text(Language.ZH))
                .isEqualTo("《测试，探视间隔》");
    }

    @Test
    void an_interval_of_no_day_is_refused() {
        Setting none = setting(
                YearMonth.of(2025, 8),
                "{\"id\": \"elder-visit.high-risk-days\", \"values\": [%s]}".formatted(days("2020-01-01", null, 0)));

        assertThatThrownBy(() -> VisitSchedule.in(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("elder-visit.high-risk-days: must be a day or more, found 0");
    }
}
