package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * Resettlement of residents when an institution closes (收住老年人的安置). 老年人权益保障法 第四十六条: whoever changes or ends an
 * institution settles its residents properly, and the departments help. A classification on the day assessed: {@code
 * not-closing}, {@code under-way} before the day of closing, {@code all-resettled}, or {@code residents-left} from that day
 * on.
 *
 * <pre>{@code
 * Assessment answer = Resettlement.PROGRAMME.in(setting.asOf(LocalDate.of(2025, 8, 31))).assess(institution);
 * }</pre>
 *
 * <p>The law sets no day; that nobody may be left on the day of closing follows from there being no service then. This
 * class is immutable and thread-safe.
 */
public final class Resettlement {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-resettlement");

    private static final Citation LAW = Texts.ELDERLY_LAW.article("第四十六条");

    private static final Criterion<CareInstitution> CLOSED = Days.reached(
            Clause.of("closed", "已暂停或者终止服务", "the day of closing has come", LAW), InstitutionFacts.CLOSING);
    private static final Criterion<CareInstitution> SETTLED = holds(
            Clause.of("nobody-left", "收住的老年人均已妥善安置", "every resident is resettled", LAW),
            Formula.<CareInstitution, Integer, Boolean>using(
                    "institution.nobody-left",
                    Label.of("收住的老年人均已妥善安置", "every resident is resettled"),
                    Unit.FLAG,
                    InstitutionFacts.NOT_RESETTLED,
                    (institution, left, sheet) -> left == 0));
    private static final Criterion<CareInstitution> LEFT =
            not(Clause.of("somebody-left", "有收住的老年人尚未安置", "a resident is not resettled", LAW), SETTLED);

    private static final List<Category<CareInstitution>> CATEGORIES = List.of(
            new Category<>(
                    "not-closing",
                    null,
                    not(Clause.of("not-closing", "未暂停或者终止服务", "not closing", LAW), ClosingNotice.CLOSES)),
            new Category<>(
                    "all-resettled",
                    null,
                    allOf(Clause.of("all-resettled", "已妥善安置", "all resettled", LAW), ClosingNotice.CLOSES, SETTLED)),
            new Category<>(
                    "under-way",
                    null,
                    allOf(
                            Clause.of("under-way", "安置进行中", "resettlement is under way", LAW),
                            ClosingNotice.CLOSES,
                            LEFT,
                            not(Clause.of("not-closed-yet", "尚未到暂停或者终止服务之日", "not closed yet", LAW), CLOSED))),
            new Category<>(
                    "residents-left",
                    null,
                    allOf(
                            Clause.of("residents-left", "停止服务时有老年人未安置", "residents are left without service", LAW),
                            LEFT,
                            CLOSED)));

    /** The classification. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老机构终止时的老年人安置", "resettlement when an institution closes"))
            .citation(LAW)
            .classifies(levels(
                    Clause.of("resettlement", "妥善安置", "resettlement", LAW),
                    Everyone.concerned(Clause.of(
                            "every-institution",
                            "养老机构终止均须妥善安置老年人",
                            "every institution that closes resettles its residents",
                            LAW)),
                    CATEGORIES))
            .gives(
                    Clause.of(
                            "departments-help-to-resettle",
                            "有关部门应当为妥善安置老年人提供帮助",
                            "the departments help to resettle residents",
                            LAW),
                    ClosingNotice.CLOSES)
            .build();

    private Resettlement() {}
}
