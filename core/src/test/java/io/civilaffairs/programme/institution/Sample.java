package io.civilaffairs.programme.institution;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What the tests of institutions share: settings, and figures of a host that are made up for the test. */
final class Sample {
    static final Region KAIZHOU = Region.of("500154");
    /** Where nothing that ships applies but the national figures. */
    static final Region EXAMPLE = Region.of("990101");

    private static final Citation HOST = Citation.of("示例通知", "例〔2025〕1号", "一", Provenance.RECALLED);
    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2019, 1, 1));

    private Sample() {}

    static Setting on(String day) {
        return setting(CivilAffairs.standards(), EXAMPLE, day);
    }

    static Setting inKaizhou(String day) {
        return setting(CivilAffairs.standards(), KAIZHOU, day);
    }

    static Setting setting(StandardBook book, Region region, String day) {
        LocalDate date = LocalDate.parse(day);
        return Setting.of(book, region, YearMonth.from(date)).asOf(date);
    }

    static <T> StandardBook with(StandardBook book, Region region, StandardId<T> id, T value) {
        return book.with(id, region, ALWAYS, value, HOST);
    }

    static <T> StandardBook with(StandardId<T> id, T value) {
        return with(CivilAffairs.standards(), EXAMPLE, id, value);
    }

    /** Lowest totals of the grades from 1 up, as many as are given. */
    static StandardBook grades(Integer... lowest) {
        StandardBook book = CivilAffairs.standards();
        for (int i = 0; i < lowest.length; i++) {
            book = with(book, Region.of("990000"), InstitutionStandards.GRADE_FROM.get(i), lowest[i]);
        }
        return book;
    }

    /** Sums for a month and bed by level 0 to 4 and by grade 1 to 5, in yuan. */
    static StandardBook operating(List<String> levels, Map<Integer, String> grades) {
        StandardBook book = CivilAffairs.standards();
        for (int i = 0; i < levels.size(); i++) {
            book = with(book, EXAMPLE, InstitutionStandards.OPERATING_BY_LEVEL.get(i), Money.parse(levels.get(i)));
        }
        for (Map.Entry<Integer, String> grade : grades.entrySet()) {
            book = with(
                    book,
                    EXAMPLE,
                    InstitutionStandards.OPERATING_BY_GRADE.get(grade.getKey() - 1),
                    Money.parse(grade.getValue()));
        }
        return book;
    }

    static Milestone day(String day) {
        return day.equals("not-yet") ? Milestone.NOT_YET : Milestone.of(LocalDate.parse(day));
    }

    static List<String> codes(Assessment answer) {
        return ((Assessment.Classified) answer).codes();
    }

    static List<String> needed(Assessment answer) {
        return ((Assessment.Undetermined) answer)
                .needed().stream().map(FactRef::id).toList();
    }

    static List<String> possible(Assessment answer) {
        return ((Assessment.Undetermined) answer).possible();
    }

    static List<String> inKind(Assessment.Entitled answer) {
        return answer.inKind().stream().map(s -> s.clause().id()).toList();
    }
}
