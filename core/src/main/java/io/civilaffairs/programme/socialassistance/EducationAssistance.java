package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.during;
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
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/**
 * Education assistance (教育救助) of the education department, through the school: for pupils and students of guaranteed,
 * extreme-hardship, near-threshold and rigid-expenditure households, for orphans and unattended children, and for disabled
 * children who cannot attend compulsory school. 社会救助暂行办法 第三十三、三十四条; 中办发〔2020〕18号 二（三）9;
 * 国办发〔2023〕39号 四（二）2. In kind: the rates are the province's and have no source.
 *
 * <p>Ordinary higher education is taken as every stage from college to doctorate. A disabled child of school age who is
 * not at school counts as unable to attend. This class is immutable and thread-safe.
 */
public final class EducationAssistance {
    private static final Citation WHO = Texts.ASSISTANCE.article("第三十三条");
    private static final Citation COMPULSORY_STAGE = WHO.item("第一款");
    private static final Citation LATER_STAGES = WHO.item("第二款");
    private static final Citation HOW = Texts.ASSISTANCE.article("第三十四条");
    private static final Citation REFORM = Texts.REFORM.article("二（三）9");
    private static final Citation CLASSES = Texts.MONITORING.article("四（二）2");

    /** Preschool was added by the opinion of 2020; counted from the first month after it was published. */
    private static final MonthRange PRESCHOOL_COVERED = MonthRange.from(YearMonth.of(2020, 9));

    private static final Criterion<Member> AT_PRESCHOOL = during(
            PRESCHOOL_COVERED,
            isOneOf(
                    Clause.of("at-preschool", "学前教育阶段", "in preschool", REFORM),
                    PersonFacts.STUDYING_STAGE,
                    Set.of(Studying.Stage.PRESCHOOL)));

    private static final Criterion<Member> IN_COMPULSORY_STAGE = isOneOf(
            Clause.of("in-compulsory-stage", "义务教育阶段", "in the compulsory stage", COMPULSORY_STAGE),
            PersonFacts.STUDYING_STAGE,
            Set.of(Studying.Stage.PRIMARY, Studying.Stage.JUNIOR_SECONDARY));

    private static final Criterion<Member> IN_LATER_STAGE = isOneOf(
            Clause.of(
                    "in-later-stage",
                    "高中教育（含中等职业教育）、普通高等教育阶段",
                    "in upper secondary, vocational or higher education",
                    LATER_STAGES),
            PersonFacts.STUDYING_STAGE,
            Set.of(
                    Studying.Stage.SENIOR_SECONDARY,
                    Studying.Stage.SECONDARY_VOCATIONAL,
                    Studying.Stage.COLLEGE,
                    Studying.Stage.UNDERGRADUATE,
                    Studying.Stage.MASTER,
                    Studying.Stage.DOCTORAL));

    private static final Criterion<Member> UNABLE_TO_ATTEND = allOf(
            Clause.of(
                    "disabled-child-unable-to-attend",
                    "不能入学接受义务教育的适龄残疾儿童",
                    "disabled child who cannot attend compulsory school",
                    LATER_STAGES),
            isOneOf(
                    Clause.of("disabled", "残疾", "disabled", LATER_STAGES),
                    PersonFacts.DISABILITY_KIND,
                    EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE))),
            isOneOf(
                    Clause.of("not-at-school", "未入学", "not at school", LATER_STAGES),
                    PersonFacts.STUDYING_STAGE,
                    Set.of(Studying.Stage.NONE)),
            atLeast(
                    Clause.of("of-school-age", "达到入学年龄", "of school age", REFORM),
                    age(),
                    standard(Standards.SCHOOL_AGE)),
            below(Clause.of("is-minor", "未成年", "a minor", REFORM), age(), standard(Standards.MAJORITY_AGE)));

    private static final Criterion<Member> STUDENT_OF_AIDED_FAMILY = allOf(
            Clause.of("student-of-aided-family", "困难家庭学生", "pupil or student of an aided family", WHO),
            anyOf(
                    Clause.of("aided-status", "属于教育救助对象家庭或者儿童", "has a status that gives education aid", WHO),
                    AidStatus.guaranteed(WHO),
                    AidStatus.extremeHardship(WHO),
                    AidStatus.nearThreshold(CLASSES),
                    AidStatus.rigidExpenditure(CLASSES),
                    AidStatus.orphan(Texts.ORPHANS.article("二（三）")),
                    AidStatus.unattendedChild(Texts.UNATTENDED.article("三（三）"))),
            anyOf(
                    Clause.of("at-a-stage-covered", "就读于救助的教育阶段", "at a stage that is covered", WHO),
                    AT_PRESCHOOL,
                    IN_COMPULSORY_STAGE,
                    IN_LATER_STAGE));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.EDUCATION_ASSISTANCE, Scope.PERSON)
            .label(Label.of("教育救助", "education assistance"))
            .citation(WHO)
            .when(anyOf(
                    Clause.of("education-assistance", "教育救助对象", "entitled to education assistance", WHO),
                    STUDENT_OF_AIDED_FAMILY,
                    UNABLE_TO_ATTEND))
            .gives(
                    Clause.of(
                            "preschool-aid",
                            "教育部门（向就读幼儿园申请）：学前教育资助",
                            "education department, through the kindergarten: preschool aid",
                            REFORM),
                    AT_PRESCHOOL)
            .gives(
                    Clause.of(
                            "compulsory-stage-aid",
                            "教育部门（向就读学校申请）：义务教育阶段减免费用、生活补助",
                            "education department, through the school: fees waived, living subsidy",
                            HOW),
                    IN_COMPULSORY_STAGE)
            .gives(
                    Clause.of(
                            "later-stage-aid",
                            "教育部门（向就读学校申请）：助学金、减免费用、生活补助、勤工助学等适当救助",
                            "education department, through the school: grant, fees waived, living subsidy, work-study",
                            HOW),
                    IN_LATER_STAGE)
            .gives(
                    Clause.of("teaching-at-home", "教育部门：送教上门等", "education department: teaching at home", REFORM),
                    UNABLE_TO_ATTEND)
            .textReadFrom(YearMonth.of(2014, 5))
            .build();

    private EducationAssistance() {}

    private static Derived<Member, Integer> age() {
        return CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE);
    }
}
