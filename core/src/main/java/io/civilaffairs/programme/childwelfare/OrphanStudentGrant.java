package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Input;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Orphan student grant (福彩圆梦·孤儿助学工程): orphans who came of age and have studied full time without a break since.
 * “福彩圆梦·孤儿助学工程”项目实施办法, known from reports only. Unit: yuan per person per school year.
 *
 * <p>That somebody was an orphan before 18 follows from when each parent was lost. This class is immutable and
 * thread-safe.
 */
public final class OrphanStudentGrant {
    private static final Citation BENEFICIARIES = Texts.STUDENT_GRANT.article("资助对象");
    private static final Citation AMOUNT = Texts.STUDENT_GRANT.article("资助标准");

    private static final Set<Studying.Stage> STAGES = Set.of(
            Studying.Stage.SENIOR_SECONDARY,
            Studying.Stage.SECONDARY_VOCATIONAL,
            Studying.Stage.COLLEGE,
            Studying.Stage.UNDERGRADUATE,
            Studying.Stage.MASTER);

    private static final Derived<Member, Boolean> CONTINUOUS = ChildCheck.of(
            "person.studying-continuously-since-18",
            "年满18周岁后连续就读",
            "studying without a break since 18",
            Unit.FLAG,
            binding -> {
                Figure<Integer> age = binding.figure(ChildWelfareStandards.ORPHAN_AGE);
                return (child, probe) -> {
                    Studying studying = PersonFacts.STUDYING.read(child, probe);
                    if (studying == null) {
                        return null;
                    }
                    if (studying.stage() == Studying.Stage.NONE) {
                        return false;
                    }
                    LocalDate since = PersonFacts.STUDYING_CONTINUOUS_SINCE.read(child, probe);
                    LocalDate grownUp = Orphans.comingOfAge(child, age, probe);
                    return (since == null || grownUp == null) ? null : Boolean.valueOf(!since.isAfter(grownUp));
                };
            });

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.ORPHAN_STUDENT_GRANT, Scope.PERSON)
            .label(Label.of("福彩圆梦·孤儿助学", "orphan student grant"))
            .citation(BENEFICIARIES)
            .when(allOf(
                            Clause.of("orphan-student", "孤儿助学对象", "orphan who studies", BENEFICIARIES),
                            atLeast(
                                    Clause.of("aged-18-or-over", "年满18周岁", "aged 18 or over", BENEFICIARIES),
                                    ChildCheck.AGE,
                                    standard(ChildWelfareStandards.ORPHAN_AGE)),
                            allOf(
                                    Clause.of(
                                            "orphan-before-18", "年满18周岁前被认定为孤儿", "an orphan before 18", BENEFICIARIES),
                                    Orphans.lostBeforeComingOfAge(
                                            0, "first-parent-lost-before-18", "父母一方", "one parent", BENEFICIARIES),
                                    Orphans.lostBeforeComingOfAge(
                                            1,
                                            "second-parent-lost-before-18",
                                            "父母另一方",
                                            "the other parent",
                                            BENEFICIARIES)),
                            anyOf(
                                    Clause.of(
                                            "not-adopted-or-disabled",
                                            "未被收养，或者系被收养的残疾孤儿",
                                            "not adopted, or disabled",
                                            BENEFICIARIES),
                                    Orphans.NOT_ADOPTED,
                                    isOneOf(
                                            Clause.of("disabled", "残疾孤儿", "disabled", BENEFICIARIES),
                                            PersonFacts.DISABILITY_KIND,
                                            EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)))),
                            isOneOf(
                                    Clause.of(
                                            "stage-supported",
                                            "就读高中、中职、高等学校专科、本科或者硕士",
                                            "in senior secondary, secondary vocational, college, undergraduate or master's studies",
                                            BENEFICIARIES),
                                    PersonFacts.STUDYING_STAGE,
                                    STAGES),
                            holds(
                                    Clause.of("full-time", "全日制", "full time", BENEFICIARIES),
                                    PersonFacts.STUDYING_FULL_TIME),
                            holds(
                                    Clause.of(
                                            "without-a-break-since-18",
                                            "年满18周岁后在校连续就读",
                                            "without a break since 18",
                                            BENEFICIARIES),
                                    CONTINUOUS))
                    .madeFor("aged-18-or-over", "orphan-before-18"))
            .pays(amount(), Per.YEAR)
            .gives(Clause.of("paid-monthly-or-quarterly", "按月或者按季度发放", "paid monthly or quarterly", AMOUNT))
            .build();

    private OrphanStudentGrant() {}

    private static Derived<Member, Money> amount() {
        Clause grant = Clause.of("grant", "孤儿助学金（每人每学年）", "grant per person and school year", AMOUNT);
        Input<Member, Money> standard = standard(ChildWelfareStandards.STUDENT_GRANT);
        return Formula.using(
                        "orphan-student-grant.amount",
                        Label.of("孤儿助学金", "orphan student grant"),
                        Unit.YUAN_PER_PERSON_YEAR,
                        standard,
                        (member, money, sheet) -> sheet.step(grant, member, money))
                .writing(grant);
    }
}
