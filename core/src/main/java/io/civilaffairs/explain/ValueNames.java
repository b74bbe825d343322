package io.civilaffairs.explain;

import static java.util.Map.entry;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.ElderRecord.FamilySupport;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.region.Settlement;
import java.util.Map;

/** The Chinese names of the values that a list of a rule names (取值名称). */
final class ValueNames {
    private static final Map<Object, String> NAMES = Map.ofEntries(
            entry(Absence.Kind.NONE, "在家"),
            entry(Absence.Kind.PRISON, "在监狱服刑"),
            entry(Absence.Kind.COMPULSORY_DETOX, "强制隔离戒毒"),
            entry(Absence.Kind.RELIGIOUS_HOUSE, "脱离家庭的宗教教职人员"),
            entry(Absence.Kind.MISSING, "宣告失踪"),
            entry(Absence.Kind.MILITARY_SERVICE, "现役军人"),
            entry(Care.INSTITUTION, "机构集中供养"),
            entry(Care.DISPERSED, "分散供养"),
            entry(Care.KIN, "亲属抚养"),
            entry(Care.FOSTER, "家庭寄养"),
            entry(Care.ADOPTED, "收养"),
            entry(Care.GUARDIAN, "监护人抚养"),
            entry(Disability.Kind.NONE, "无残疾"),
            entry(Disability.Kind.VISUAL, "视力残疾"),
            entry(Disability.Kind.HEARING, "听力残疾"),
            entry(Disability.Kind.SPEECH, "言语残疾"),
            entry(Disability.Kind.PHYSICAL, "肢体残疾"),
            entry(Disability.Kind.INTELLECTUAL, "智力残疾"),
            entry(Disability.Kind.MENTAL, "精神残疾"),
            entry(Disability.Kind.MULTIPLE, "多重残疾"),
            entry(FamilySupport.ABLE, "有照护能力"),
            entry(FamilySupport.LIMITED, "照护能力不足"),
            entry(FamilySupport.NONE, "无照护能力"),
            entry(Living.ALONE, "独居"),
            entry(Living.WITH_SPOUSE_ONLY, "仅与配偶居住"),
            entry(Living.WITH_FAMILY, "与家人居住"),
            entry(Living.INSTITUTION, "机构居住"),
            entry(Employment.EMPLOYED, "受雇"),
            entry(Employment.SELF_EMPLOYED, "自营"),
            entry(Employment.FARMING, "务农"),
            entry(Employment.UNEMPLOYED, "失业"),
            entry(Employment.RETIRED, "退休"),
            entry(Employment.NOT_WORKING, "不工作"),
            entry(LabourCapacity.FULL, "有劳动能力"),
            entry(LabourCapacity.PARTIAL, "部分丧失劳动能力"),
            entry(LabourCapacity.NONE, "无劳动能力"),
            entry(MaritalStatus.UNMARRIED, "未婚"),
            entry(MaritalStatus.MARRIED, "已婚"),
            entry(MaritalStatus.WIDOWED, "丧偶"),
            entry(MaritalStatus.DIVORCED, "离婚"),
            entry(Relation.HEAD, "户主"),
            entry(Relation.SPOUSE, "配偶"),
            entry(Relation.CHILD, "子女"),
            entry(Relation.CHILD_IN_LAW, "儿媳、女婿"),
            entry(Relation.GRANDCHILD, "孙子女、外孙子女"),
            entry(Relation.PARENT, "父母"),
            entry(Relation.PARENT_IN_LAW, "公婆、岳父母"),
            entry(Relation.GRANDPARENT, "祖父母、外祖父母"),
            entry(Relation.SIBLING, "兄弟姐妹"),
            entry(Relation.OTHER, "其他"),
            entry(Settlement.URBAN, "城镇"),
            entry(Settlement.RURAL, "农村"),
            entry(Studying.Stage.NONE, "不在学"),
            entry(Studying.Stage.PRESCHOOL, "学前教育"),
            entry(Studying.Stage.PRIMARY, "小学"),
            entry(Studying.Stage.JUNIOR_SECONDARY, "初中"),
            entry(Studying.Stage.SENIOR_SECONDARY, "普通高中"),
            entry(Studying.Stage.SECONDARY_VOCATIONAL, "中等职业学校"),
            entry(Studying.Stage.COLLEGE, "专科"),
            entry(Studying.Stage.UNDERGRADUATE, "本科"),
            entry(Studying.Stage.MASTER, "硕士研究生"),
            entry(Studying.Stage.DOCTORAL, "博士研究生"),
            entry(Supporter.Aid.NONE, "无救助"),
            entry(Supporter.Aid.MINIMUM_LIVING, "最低生活保障"),
            entry(Supporter.Aid.EXTREME_HARDSHIP, "特困人员救助供养"),
            entry(Supporter.Situation.NONE, "无上述情形"),
            entry(Supporter.Situation.NO_CIVIL_CAPACITY, "无民事行为能力"),
            entry(Supporter.Situation.DECLARED_MISSING, "被宣告失踪"),
            entry(Supporter.Situation.IN_PRISON, "在监狱服刑"));

    private ValueNames() {}

    /** The Chinese name; the value itself if it has none, as a number, or a value of a host's own. */
    static String chinese(Object value) {
        return NAMES.getOrDefault(value, value.toString());
    }
}
