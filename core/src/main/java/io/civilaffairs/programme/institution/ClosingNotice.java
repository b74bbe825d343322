package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.above;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notice before an institution suspends or ends its service (暂停、终止服务的提前报告). The 30 days are recalled from 民政部令第66号. A
 * classification on the day assessed: {@code not-closing}, {@code notice-period-running}, {@code notice-in-time}, {@code
 * notice-late} or {@code notice-missing}.
 *
 * <pre>{@code
 * Assessment answer = ClosingNotice.PROGRAMME.in(setting.asOf(LocalDate.of(2025, 7, 31))).assess(institution);
 * }</pre>
 *
 * <p>Calendar days: the last day for the notice is the day of closing less 30 days. The length is the one in force on the
 * day of closing. Longer periods of other provinces are not the law of Chongqing. This class is immutable and thread-safe.
 */
public final class ClosingNotice {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-closing-notice");

    private static final Citation PERIOD = Texts.MEASURES.article("");

    private static final Derived<CareInstitution, LocalDate> LAST_DAY = Days.due(
            "institution-closing.last-day-for-notice",
            Label.of("提前报告的最后日期", "last day for the notice"),
            InstitutionFacts.CLOSING,
            InstitutionStandards.CLOSING_NOTICE,
            LocalDate::minusDays);
    private static final Derived<CareInstitution, LocalDate> GIVEN_ON = Days.of(InstitutionFacts.CLOSING_NOTICE);

    /** A day is set, past or to come. */
    static final Criterion<CareInstitution> CLOSES = holds(
            Clause.of("closing-set", "已确定暂停或者终止服务", "a day of closing is set", Texts.ELDERLY_LAW.article("第四十六条")),
            new DaySet());

    private static final Criterion<CareInstitution> GIVEN = Days.reached(
            Clause.of("notice-given", "已提前报告", "notice was given", PERIOD), InstitutionFacts.CLOSING_NOTICE);
    private static final Criterion<CareInstitution> NOT_GIVEN =
            not(Clause.of("notice-not-given", "尚未报告", "no notice was given", PERIOD), GIVEN);

    private static final List<Category<CareInstitution>> CATEGORIES = List.of(
            new Category<>(
                    "not-closing",
                    null,
                    not(
                            Clause.of("not-closing", "未暂停或者终止服务", "not closing", Texts.ELDERLY_LAW.article("第四十六条")),
                            CLOSES)),
            new Category<>(
                    "notice-period-running",
                    null,
                    allOf(
                            Clause.of("notice-period-running", "可以按期报告", "notice can still be given in time", PERIOD),
                            CLOSES,
                            NOT_GIVEN,
                            atMost(
                                    Clause.of(
                                            "not-after-last-day-for-notice",
                                            "未超过提前报告的最后日期",
                                            "not after the last day for the notice",
                                            PERIOD),
                                    Days.REFERENCE,
                                    LAST_DAY))),
            new Category<>(
                    "notice-in-time",
                    null,
                    allOf(
                            Clause.of("notice-in-time", "已按期报告", "notice was given in time", PERIOD),
                            CLOSES,
                            GIVEN,
                            atMost(
                                    Clause.of(
                                            "given-by-last-day",
                                            "不迟于最后日期报告",
                                            "given by the last day for the notice",
                                            PERIOD),
                                    GIVEN_ON,
                                    LAST_DAY))),
            new Category<>(
                    "notice-late",
                    null,
                    allOf(
                            Clause.of("notice-late", "逾期报告", "notice was given late", PERIOD),
                            CLOSES,
                            GIVEN,
                            above(
                                    Clause.of(
                                            "given-after-last-day",
                                            "迟于最后日期报告",
                                            "given after the last day for the notice",
                                            PERIOD),
                                    GIVEN_ON,
                                    LAST_DAY))),
            new Category<>(
                    "notice-missing",
                    null,
                    allOf(
                            Clause.of("notice-missing", "逾期未报告", "notice is missing", PERIOD),
                            CLOSES,
                            NOT_GIVEN,
                            above(
                                    Clause.of(
                                            "after-last-day-for-notice",
                                            "已超过提前报告的最后日期",
                                            "after the last day for the notice",
                                            PERIOD),
                                    Days.REFERENCE,
                                    LAST_DAY))));

    /** The classification. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老机构暂停或者终止服务的提前报告", "notice before an institution closes"))
            .citation(PERIOD)
            .classifies(levels(
                    Clause.of("closing-notice", "提前报告", "notice before closing", PERIOD),
                    Everyone.concerned(Clause.of(
                            "every-institution",
                            "养老机构暂停、终止服务均须提前报告",
                            "every institution gives notice before it closes",
                            PERIOD)),
                    CATEGORIES))
            .build();

    private ClosingNotice() {}

    /**
     * The last day on which notice is in time.
     *
     * @param institution the institution
     * @param setting the region and options
     * @return the day; empty if no day of closing is known, or no pack gives a length for it
     */
    public static Optional<LocalDate> lastDay(CareInstitution institution, Setting setting) {
        return Optional.ofNullable(LAST_DAY.bind(Binding.to(setting)).read(institution, Probe.off()));
    }

    /** A day of closing is set. */
    private static final class DaySet extends Derived<CareInstitution, Boolean> {
        DaySet() {
            super("institution.closing-set", InstitutionFacts.CLOSING.label(), Unit.FLAG);
        }

        @Override
        public DaySet bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(CareInstitution institution, Probe probe) {
            Milestone closing = InstitutionFacts.CLOSING.read(institution, probe);
            return closing == null ? null : Boolean.valueOf(closing.on() != null);
        }
    }
}
