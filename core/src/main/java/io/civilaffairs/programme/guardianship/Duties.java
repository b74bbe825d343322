package io.civilaffairs.programme.guardianship;

import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Clause;

/** Rights and duties that follow from a guardianship (监护产生的权利义务). This class is immutable and thread-safe. */
final class Duties {
    private static final Citation PLACEMENT = Texts.MINORS.article("第九十三条");
    private static final Citation STATE = Texts.MINORS.article("第九十六条");
    private static final Citation CONTACT = Texts.MINORS.article("第二十三条").item("第一款");

    static final Clause GUARDIAN_DUTIES =
            Clause.of("guardian-duties", "监护人履行十项监护职责", "the guardian's ten duties", Texts.MINORS.article("第十六条"));
    static final Clause FORBIDDEN_CONDUCT = Clause.of(
            "forbidden-conduct", "监护人不得实施的十一类行为", "what a guardian must not do", Texts.MINORS.article("第十七条"));
    static final Clause CHILD_HEARD = Clause.of(
            "child-heard", "作出决定前听取未成年人意见", "the child is heard before decisions", Texts.MINORS.article("第十九条"));
    static final Clause CARER_NOT_BARRED = Clause.of(
            "carer-not-barred",
            "不得委托有侵害前科、恶习或者曾怠于履行职责的人",
            "certain persons may not be entrusted",
            Texts.MINORS.article("第二十二条").item("第三款"));
    static final Clause WRITTEN_NOTICE = Clause.of(
            "written-notice-of-entrusting",
            "书面告知学校、幼儿园和实际居住地居（村）民委员会",
            "school and committee are told in writing",
            CONTACT);
    static final Clause WEEKLY_CONTACT = Clause.of(
            "weekly-contact", "与未成年人、被委托人至少每周联系和交流一次", "contact with child and carer at least once a week", CONTACT);
    static final Clause TEMPORARY_PLACEMENT = Clause.of(
            "temporary-placement",
            "委托亲属抚养、家庭寄养或者由机构收留、抚养",
            "placement with kin, in a foster family or an institution",
            PLACEMENT.item("第一款"));
    static final Clause RETURN = Clause.of(
            "return-after-assessment",
            "经评估监护人重新具备条件的，可以送回监护人抚养",
            "may return once the guardian is assessed as fit again",
            PLACEMENT.item("第二款"));
    static final Clause ADOPTION = Clause.of(
            "adoption-after-assessment",
            "经收养评估可以依法交由他人收养",
            "may be given for adoption after an assessment",
            Texts.MINORS.article("第九十五条"));
    static final Clause INSTITUTION_CARE = Clause.of(
            "institution-care",
            "由未成年人救助保护机构、儿童福利机构收留、抚养",
            "care by institutions of the civil affairs department",
            STATE.item("第二款"));
    static final Clause DEPARTMENTS_COOPERATE = Clause.of(
            "departments-cooperate",
            "财政、教育、卫生健康、公安等部门予以配合",
            "finance, education, health and police cooperate",
            STATE.item("第一款"));
    static final Clause MAINTENANCE = Clause.of(
            "revoked-parent-pays-maintenance",
            "被撤销监护人资格的父母继续负担抚养费用",
            "a parent whose guardianship was revoked goes on paying maintenance",
            Texts.MINORS.article("第一百零八条").item("第二款"));

    private Duties() {}
}
