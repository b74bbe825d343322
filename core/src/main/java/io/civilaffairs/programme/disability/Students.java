package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which disabled students, and students of poor families of disabled persons, are aided (残疾学生、贫困残疾人家庭的学生).
 * 重庆市残疾人保障条例 第十八条; 残疾人保障法 第二十一条. This class is immutable and thread-safe.
 */
final class Students {
    /** Whom the regulation aids. */
    static final Citation ARTICLE = Texts.REGULATION.article("第十八条").item("第二款");

    /** Whom it aids in higher vocational education. */
    static final Citation VOCATIONAL = Texts.REGULATION.article("第十八条").item("第三款");

    /** A full-time student of a college or university, disabled or of such a family. */
    static final Criterion<Member> IN_HIGHER_EDUCATION = allOf(
            Clause.of(
                    "full-time-student",
                    "普通高校全日制本科、专科在校生中的残疾学生、贫困残疾人家庭的学生",
                    "full-time student in higher education, disabled or of a poor family of a disabled person",
                    ARTICLE),
            at("in-higher-education", "本科、专科在校生", ARTICLE, Studying.Stage.COLLEGE, Studying.Stage.UNDERGRADUATE),
            disabledOrOfFamily(ARTICLE),
            holds(Clause.of("studies-full-time", "全日制", "full time", ARTICLE), PersonFacts.STUDYING_FULL_TIME));

    /** A disabled student of a secondary vocational school; of the family nothing is asked. */
    static final Criterion<Member> IN_SECONDARY_VOCATIONAL_SCHOOL = allOf(
            Clause.of(
                    "aided-vocational-student",
                    "中等职业学校一、二年级或者特殊教育学校职业高中班的残疾学生",
                    "disabled student in the first two years of secondary vocational school or in a vocational class"
                            + " of a special school",
                    ARTICLE),
            Card.HOLDER,
            at(
                    "in-secondary-vocational-school",
                    "中等职业学校、特殊教育学校职业高中班在校生",
                    ARTICLE,
                    Studying.Stage.SECONDARY_VOCATIONAL,
                    Studying.Stage.SECONDARY_VOCATIONAL),
            Found.ofPerson(
                    Clause.of(
                            "in-first-two-years-or-special-class",
                            "就读一、二年级或者特殊教育学校职业高中班",
                            "in the first two years, or in a vocational class of a special school",
                            ARTICLE),
                    "VOCATIONAL_YEAR_1_OR_2_OR_SPECIAL_CLASS"));

    /** A poor disabled student of a higher vocational school. */
    static final Criterion<Member> IN_HIGHER_VOCATIONAL_EDUCATION = allOf(
            Clause.of(
                    "poor-in-higher-vocational-education",
                    "接受高等职业教育的贫困残疾人",
                    "poor, disabled and in higher vocational education",
                    VOCATIONAL),
            Card.HOLDER,
            at(
                    "at-college-or-university",
                    "本科、专科在校生",
                    VOCATIONAL,
                    Studying.Stage.COLLEGE,
                    Studying.Stage.UNDERGRADUATE),
            Need.poor(VOCATIONAL),
            Found.ofPerson(
                    Clause.of("education-is-vocational", "接受的是高等职业教育", "the education is vocational", VOCATIONAL),
                    "HIGHER_VOCATIONAL_EDUCATION"));

    private Students() {}

    /** A pupil in compulsory education, disabled or of such a family. */
    static Criterion<Member> inCompulsoryEducation(Citation article) {
        return allOf(
                Clause.of(
                        "aided-pupil",
                        "接受义务教育的残疾学生、贫困残疾人家庭的学生",
                        "pupil in compulsory education, disabled or of a poor family of a disabled person",
                        article),
                at(
                        "in-compulsory-education",
                        "接受义务教育",
                        article,
                        Studying.Stage.PRIMARY,
                        Studying.Stage.JUNIOR_SECONDARY),
                disabledOrOfFamily(article));
    }

    private static Criterion<Member> disabledOrOfFamily(Citation article) {
        return anyOf(
                Clause.of(
                        "disabled-or-of-poor-family",
                        "残疾学生或者贫困残疾人家庭的学生",
                        "disabled, or of a poor family of a disabled person",
                        article),
                Card.HOLDER,
                PoorFamily.member(article));
    }

    private static Criterion<Member> at(
            String id, String zh, Citation article, Studying.Stage one, Studying.Stage other) {
        return isOneOf(
                Clause.of(id, zh, id.replace('-', ' '), article),
                PersonFacts.STUDYING_STAGE,
                Set.copyOf(EnumSet.of(one, other)));
    }
}
