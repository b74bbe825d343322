package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.above;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import io.civilaffairs.value.Workdays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Filing of an institution (养老机构备案). 老年人权益保障法 第四十三条: it registers, may then serve, and is put on file with the civil
 * affairs department; no licence is needed. The ten working days after the first resident moved in are recalled from
 * 民政部令第66号. A classification on the day assessed: {@code no-duty-yet}, {@code period-running}, {@code filed-in-time}, {@code
 * filed-late} or {@code overdue}.
 *
 * <pre>{@code
 * Programme<CareInstitution> filing = InstitutionFiling.programme(CivilAffairs.workdays());
 * Assessment answer = filing.in(setting.asOf(LocalDate.of(2025, 5, 20))).assess(institution);
 * }</pre>
 *
 * <p>The day the first resident moves in does not count; the length is the one in force on that day. This class is
 * immutable and thread-safe.
 */
public final class InstitutionFiling {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-filing");

    private static final Citation LAW = Texts.ELDERLY_LAW.article("第四十三条");
    private static final Citation PERIOD = Texts.MEASURES.article("");

    private static final Criterion<CareInstitution> REGISTERED =
            Days.reached(Clause.of("registered", "已依法登记", "registered", LAW.item("第三款")), InstitutionFacts.REGISTERED);
    private static final Criterion<CareInstitution> FILED =
            Days.reached(Clause.of("on-file", "已备案", "on file", LAW.item("第三款")), InstitutionFacts.FILED);
    private static final Criterion<CareInstitution> NOT_FILED =
            not(Clause.of("not-on-file", "尚未备案", "not on file", LAW.item("第三款")), FILED);
    private static final Criterion<CareInstitution> RESIDENT = Days.reached(
            Clause.of("resident-moved-in", "已收住老年人", "a resident has moved in", PERIOD),
            InstitutionFacts.FIRST_RESIDENT);

    private InstitutionFiling() {}

    /**
     * The classification.
     *
     * @param workdays the calendar of working days; binding is free, assessing throws {@link IllegalArgumentException} if a
     *     period runs beyond the days it covers
     * @return the programme
     */
    public static Programme<CareInstitution> programme(Workdays workdays) {
        Derived<CareInstitution, LocalDate> due = due(workdays);
        Derived<CareInstitution, LocalDate> filed = Days.of(InstitutionFacts.FILED);
        List<Category<CareInstitution>> list = List.of(
                new Category<>(
                        "no-duty-yet",
                        null,
                        allOf(
                                Clause.of("no-duty-yet", "尚无备案义务", "no duty yet", PERIOD),
                                not(Clause.of("no-resident-yet", "尚未收住老年人", "no resident yet", PERIOD), RESIDENT),
                                NOT_FILED)),
                new Category<>(
                        "period-running",
                        null,
                        allOf(
                                Clause.of("period-running", "备案期限未满", "the period is running", PERIOD),
                                RESIDENT,
                                NOT_FILED,
                                atMost(
                                        Clause.of("not-after-last-day", "未超过备案期限", "not after the last day", PERIOD),
                                        Days.REFERENCE,
                                        due))),
                new Category<>(
                        "filed-in-time",
                        null,
                        allOf(
                                Clause.of("filed-in-time", "按期备案", "filed in time", PERIOD),
                                FILED,
                                anyOf(
                                        Clause.of("within-period", "在期限内备案", "filed within the period", PERIOD),
                                        holds(
                                                Clause.of(
                                                        "filed-before-first-resident",
                                                        "在首位老年人入住前备案",
                                                        "filed before the first resident moved in",
                                                        PERIOD),
                                                new FiledBefore()),
                                        atMost(
                                                Clause.of(
                                                        "filed-by-last-day",
                                                        "在期限届满前备案",
                                                        "filed by the last day",
                                                        PERIOD),
                                                filed,
                                                due)))),
                new Category<>(
                        "filed-late",
                        null,
                        allOf(
                                Clause.of("filed-late", "逾期备案", "filed late", PERIOD),
                                FILED,
                                above(
                                        Clause.of("filed-after-last-day", "超过期限备案", "filed after the last day", PERIOD),
                                        filed,
                                        due))),
                new Category<>(
                        "overdue",
                        null,
                        allOf(
                                Clause.of("overdue", "逾期未备案", "overdue", PERIOD),
                                RESIDENT,
                                NOT_FILED,
                                above(
                                        Clause.of("after-last-day", "已超过备案期限", "after the last day", PERIOD),
                                        Days.REFERENCE,
                                        due))));
        return Programme.builder(ID, Institutions.SCOPE)
                .label(Label.of("养老机构备案", "filing of an institution of elderly care"))
                .citation(LAW)
                .classifies(levels(
                        Clause.of("institution-filing", "养老机构备案", "filing of an institution", LAW),
                        Everyone.concerned(Clause.of(
                                "every-institution", "养老机构均须备案", "every institution is put on file", LAW.item("第三款"))),
                        list))
                .gives(
                        Clause.of(
                                "may-serve-once-registered",
                                "登记后即可开展服务活动，无需许可",
                                "may serve once registered, without a licence",
                                LAW.item("第三款")),
                        REGISTERED)
                .gives(
                        Clause.of(
                                "registers-as-public-benefit",
                                "依法办理公益性机构登记",
                                "registers as an institution for the public benefit",
                                LAW.item("第一款")),
                        kind(
                                "for-public-benefit",
                                "公益性",
                                "for the public benefit",
                                Set.of(Kind.GOVERNMENT, Kind.NON_PROFIT)))
                .gives(
                        Clause.of(
                                "registers-with-market-supervision",
                                "在市场监督管理部门登记",
                                "registers with market supervision",
                                LAW.item("第二款")),
                        kind("commercial", "经营性", "commercial", Set.of(Kind.COMMERCIAL)))
                .build();
    }

    private static Derived<CareInstitution, LocalDate> due(Workdays workdays) {
        return Days.due(
                "institution-filing.due",
                Label.of("备案期限届满日", "last day for filing"),
                InstitutionFacts.FIRST_RESIDENT,
                InstitutionStandards.FILING,
                workdays::plus);
    }

    private static Criterion<CareInstitution> kind(String id, String zh, String en, Set<Kind> kinds) {
        return isOneOf(Clause.of(id, zh, en, LAW), InstitutionFacts.KIND, kinds);
    }

    /**
     * The last day for filing.
     *
     * @param institution the institution
     * @param setting the region and options
     * @param workdays the calendar of working days
     * @return the day; empty if no resident has moved in as far as is known, or no pack gives a length for that day
     * @throws IllegalArgumentException if the calendar does not cover the period
     */
    public static Optional<LocalDate> lastDay(CareInstitution institution, Setting setting, Workdays workdays) {
        return Optional.ofNullable(due(workdays).bind(Binding.to(setting)).read(institution, Probe.off()));
    }

    /** Put on file before anybody moved in. */
    private static final class FiledBefore extends Derived<CareInstitution, Boolean> {
        FiledBefore() {
            super("filed-before-first-resident", Label.of("入住前备案", "filed before the first resident"), Unit.FLAG);
        }

        @Override
        public FiledBefore bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(CareInstitution institution, Probe probe) {
            Milestone filed = InstitutionFacts.FILED.read(institution, probe);
            Milestone resident = InstitutionFacts.FIRST_RESIDENT.read(institution, probe);
            if (filed == null || resident == null) {
                return null;
            }
            LocalDate day = filed.on();
            LocalDate first = resident.on();
            return day != null && (first == null || day.isBefore(first));
        }
    }
}
