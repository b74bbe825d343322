package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Workdays;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkdaysReaderTest {
    private static String calendar(String covering, String holidays, String worked) {
        return "{\"format\": \"civil-affairs/workdays/1\", \"covering\": [" + covering + "], \"holidays\": [" + holidays
                + "], \"makeUpWorkdays\": [" + worked + "]}";
    }

    private static final String YEAR = "\"2025-01-01\", \"2026-01-01\"";

    @Test
    void a_calendar_is_read_completely() {
        String json = calendar(YEAR, "\"2025-01-01\"", "\"2025-01-26\"");
        Workdays workdays = WorkdaysReader.read(json);

        assertThat(workdays.covered()).isEqualTo(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(workdays.isWorkday(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(workdays.isWorkday(LocalDate.of(2025, 1, 2))).isTrue();
        assertThat(workdays.isWorkday(LocalDate.of(2025, 1, 25))).isFalse();
        assertThat(workdays.isWorkday(LocalDate.of(2025, 1, 26))).isTrue();
        assertThat(Schemas.errors("workdays", json)).isEmpty();
    }

    @Test
    void the_shipped_calendar_knows_the_spring_festival_of_2025() throws IOException {
        try (InputStream in = Samples.resource("codes/workdays.json")) {
            Workdays workdays = WorkdaysReader.read(in);

            assertThat(workdays.isWorkday(LocalDate.of(2025, 1, 27))).isTrue();
            assertThat(workdays.isWorkday(LocalDate.of(2025, 1, 28))).isFalse();
            assertThat(workdays.isWorkday(LocalDate.of(2025, 2, 8))).isTrue();
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        calendar("\"2026-01-01\", \"2025-01-01\"", "", ""),
                        "/covering",
                        "expected the first day and the day after the last, at most 400 years apart"),
                arguments(
                        calendar("\"2025-01-01\", \"9999-01-01\"", "", ""),
                        "/covering",
                        "expected the first day and the day after the last, at most 400 years apart"),
                arguments(
                        calendar("\"2025-01-01\"", "", ""),
                        "/covering",
                        "expected the first day and the day after the last, at most 400 years apart"),
                arguments(
                        calendar(YEAR, "\"2026-01-01\"", ""),
                        "/holidays/0",
                        "\"2026-01-01\" is not within [2025-01-01, 2026-01-01)"),
                arguments(
                        calendar(YEAR, "\"2025-01-01\"", "\"2025-01-01\""),
                        "/makeUpWorkdays/0",
                        "\"2025-01-01\" stands earlier in this document"),
                arguments(
                        calendar(YEAR, "\"2025-1-1\"", ""),
                        "/holidays/0",
                        "\"2025-1-1\" is not a date (YYYY-MM-DD). Maybe \"2025-01-01\" is meant"),
                arguments(calendar(YEAR, "", "").replace("holidays", "holiday"), "/holidays", "is missing"));
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(String json, String at, String message) {
        assertThat(Samples.problems(() -> WorkdaysReader.read(Samples.stream(json))))
                .contains(new Problem(at, message));
    }
}
