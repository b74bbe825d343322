package io.civilaffairs.programme.guardianship;

import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Clause;

/**
 * What must be shown before a guardianship changes (监护变更的依据). This enum is immutable and thread-safe.
 */
public enum GuardianshipEvidence {
    /** The carer is an adult of full capacity, able to care, and not barred (被委托人具有照护能力且无禁止情形). */
    CARER_FIT("被委托人具有照护能力且无禁止情形", "the carer is fit and not barred"),
    /** The guardian cannot fully perform the duties for a time, for work elsewhere or the like (因外出务工等原因不能完全履行监护职责). */
    ENTRUSTMENT_GROUND("因外出务工等原因在一定期限内不能完全履行监护职责", "a proper reason to entrust the care"),
    /** A situation of article 92 is established (第九十二条规定的情形). */
    TEMPORARY_GROUND("第九十二条规定的情形之一", "a situation of article 92"),
    /** The civil affairs department assessed the guardian as fit again (经评估监护人重新具备条件). */
    FIT_AGAIN_ASSESSED("经评估监护人重新具备履行监护职责条件", "the guardian was assessed as fit again"),
    /** A situation of article 94 is established (第九十四条规定的情形). */
    LONG_TERM_GROUND("第九十四条规定的情形之一", "a situation of article 94"),
    /** The guardian is dead or without the capacity (监护人死亡或者没有监护能力). */
    GUARDIAN_DEAD_OR_INCAPABLE("监护人死亡或者没有监护能力", "the guardian is dead or without the capacity"),
    /** The next guardian has the capacity (继任监护人有监护能力). */
    SUCCESSOR_ABLE("继任监护人有监护能力", "the next guardian has the capacity"),
    /** The next guardian is willing (继任监护人愿意担任). */
    SUCCESSOR_WILLING("继任监护人愿意担任", "the next guardian is willing"),
    /** The committee or the civil affairs department consents (居（村）民委员会或者民政部门同意). */
    CONSENT("居民委员会、村民委员会或者民政部门同意", "the committee or civil affairs consents"),
    /** A parent has the capacity again or is found again (父母一方恢复监护能力或者重新出现). */
    PARENT_ABLE_AGAIN("父母一方恢复监护能力或者重新出现", "a parent has the capacity again or is found again"),
    /** A will of the last parent to be guardian names the next guardian (担任监护人的父母以遗嘱指定). */
    WILL("担任监护人的父母的遗嘱", "will of a parent who was the guardian"),
    /** Those qualified by law have agreed (依法具有监护资格的人之间的协议). */
    AGREEMENT("依法具有监护资格的人之间的协议", "agreement among those qualified by law"),
    /** It is disputed who is the guardian (对监护人的确定有争议). */
    DISPUTE("对监护人的确定有争议", "it is disputed who is the guardian"),
    /** The committee, the civil affairs department or the court has appointed one of those qualified by law (指定监护人). */
    APPOINTMENT("居（村）民委员会、民政部门或者人民法院在依法具有监护资格的人中指定", "appointment among those qualified by law"),
    /** A person or organisation that may do so has applied to the court (有关个人或者组织申请). */
    APPLICATION("有关个人或者组织申请撤销", "application by one who may apply"),
    /** The court has decided (人民法院判决). */
    COURT_DECISION("人民法院的判决、裁定", "decision of the court"),
    /** The parent has applied (父母本人申请). */
    PARENT_APPLICATION("父母本人申请", "application by the parent"),
    /** The parent has truly repented (确有悔改表现). */
    REPENTANCE("确有悔改表现", "the parent has truly repented"),
    /** The true wish of the child was respected (尊重被监护人真实意愿). */
    CHILD_WISH("尊重被监护人真实意愿", "the true wish of the child was respected"),
    /** The adoption was assessed (收养评估). */
    ADOPTION_ASSESSED("民政部门收养评估", "the adoption was assessed"),
    /** The adoption is registered (收养登记). */
    ADOPTION_REGISTERED("收养登记", "the adoption is registered"),
    /** The child lives mainly on its own labour (以自己的劳动收入为主要生活来源). */
    OWN_LABOUR_INCOME("以自己的劳动收入为主要生活来源", "lives mainly on own labour");

    private final String zh;
    private final String en;

    GuardianshipEvidence(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The item of the law that asks for it.
     *
     * @return the item
     */
    public Clause clause() {
        return Clause.of(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), zh, en, citation());
    }

    private Citation citation() {
        return switch (this) {
            case CARER_FIT -> Texts.MINORS.article("第二十二条");
            case ENTRUSTMENT_GROUND -> Texts.MINORS.article("第二十二条").item("第一款");
            case TEMPORARY_GROUND -> Texts.MINORS.article("第九十二条");
            case FIT_AGAIN_ASSESSED -> Texts.MINORS.article("第九十三条").item("第二款");
            case LONG_TERM_GROUND -> Texts.MINORS.article("第九十四条");
            case GUARDIAN_DEAD_OR_INCAPABLE, SUCCESSOR_ABLE ->
                Texts.CODE.article("第二十七条").item("第二款");
            case SUCCESSOR_WILLING, CONSENT -> Texts.CODE.article("第二十七条").item("第二款第（三）项");
            case PARENT_ABLE_AGAIN -> Texts.CODE.article("第二十七条").item("第一款");
            case WILL -> Texts.CODE.article("第二十九条");
            case AGREEMENT -> Texts.CODE.article("第三十条");
            case DISPUTE -> Texts.CODE.article("第三十一条").item("第一款");
            case APPOINTMENT -> Texts.CODE.article("第三十一条").item("第一款、第二款");
            case APPLICATION -> Texts.CODE.article("第三十六条").item("第二款");
            case COURT_DECISION -> Texts.CODE.article("第三十六条至第三十九条");
            case PARENT_APPLICATION, REPENTANCE -> Texts.CODE.article("第三十八条");
            case CHILD_WISH -> Texts.CODE.article("第三十条、第三十一条、第三十八条");
            case ADOPTION_ASSESSED -> Texts.CODE.article("第一千一百零五条").item("第五款");
            case ADOPTION_REGISTERED -> Texts.CODE.article("第一千一百零五条").item("第一款");
            case OWN_LABOUR_INCOME -> Texts.CODE.article("第十八条").item("第二款");
        };
    }
}
