package io.civilaffairs.programme.casework;

import io.civilaffairs.value.Label;

/**
 * Something that happens to a case on a day (办理节点); steps of a procedure begin and end with one.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum CaseEvent {
    /** The application is accepted (受理). */
    ACCEPTED("受理", "accepted"),
    /** The investigation of the household begins (启动调查). */
    INVESTIGATION_STARTED("启动家庭经济状况调查", "investigation started"),
    /** The township asks for the data check (提请信息核对). */
    DATA_CHECK_REQUESTED("提请信息核对", "data check requested"),
    /** The county begins the data check (启动信息核对). */
    DATA_CHECK_STARTED("启动信息核对", "data check started"),
    /** The appraisal by the public begins (群众评议开始). */
    APPRAISAL_STARTED("群众评议开始", "appraisal started"),
    /** The appraisal by the public ends (群众评议结束). */
    APPRAISAL_ENDED("群众评议结束", "appraisal ended"),
    /** The township gives its first opinion, or its conclusion of a child's situation (初审意见、查验结论). */
    TOWNSHIP_OPINION("乡镇提出初审意见（查验结论）", "township opinion given"),
    /** The opinion is put up in the village or community (公示). */
    NOTICE_POSTED("公示", "public notice posted"),
    /** Somebody objects to the opinion (公示有异议). */
    OBJECTION_RAISED("公示有异议", "objection raised"),
    /** The township gives a new opinion after an objection (重新提出初审意见). */
    REVISED_OPINION("重新提出初审意见", "opinion given again"),
    /** The new opinion is put up (再次公示). */
    NOTICE_REPEATED("再次公示", "public notice posted again"),
    /** The county has received the papers (县级收到材料). */
    RECEIVED_BY_COUNTY("县级民政部门收到材料", "papers received by the county"),
    /** The county decides (作出决定). */
    DECIDED("作出审核确认决定", "decided"),
    /** The county refuses (不予确认). */
    REFUSED("作出不予确认决定", "refused"),
    /** The applicant is told of the refusal in writing (书面告知). */
    REFUSAL_NOTIFIED("书面告知申请人", "refusal notified"),
    /** A change of self-care is reported (报告自理能力变化). */
    SELF_CARE_CHANGE_REPORTED("报告生活自理能力变化", "change of self-care reported"),
    /** Self-care is assessed again (复核评估). */
    SELF_CARE_REASSESSED("组织复核评估", "self-care assessed again"),
    /** The intended end of support is put up (终止公示). */
    TERMINATION_POSTED("拟终止公示", "termination posted"),
    /** Somebody objects to the end of support (终止公示有异议). */
    TERMINATION_OBJECTED("终止公示有异议", "objection to termination"),
    /** The county decides on the end of support (作出终止决定). */
    TERMINATION_DECIDED("作出是否终止决定", "termination decided"),
    /** The decision after an objection to the end of support is put up again (重新公示). */
    TERMINATION_REPOSTED("终止决定重新公示", "termination posted again"),
    /** That notice is taken down (重新公示结束). */
    TERMINATION_NOTICE_ENDED("重新公示结束", "second notice of termination ended"),
    /** The index of prices is published (价格指数公布). */
    INDEX_PUBLISHED("价格指数公布", "price index published"),
    /** The price-linked subsidy is paid out (发放价格临时补贴). */
    SUBSIDY_PAID("发放价格临时补贴", "price-linked subsidy paid"),
    /** A member of the household dies (家庭成员死亡). */
    MEMBER_DIED("家庭成员死亡", "member died"),
    /** The household is reviewed after the death and its payment settled (死亡后核查办结). */
    DEATH_REVIEWED("死亡后核查并办结", "reviewed after a death");

    private final String zh;
    private final String en;

    CaseEvent(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name of the event.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }
}
