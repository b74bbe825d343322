package io.civilaffairs.programme.casework;

import io.civilaffairs.value.Label;

/**
 * A department that takes part in assistance (社会救助管理部门).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Department {
    /** Civil affairs (民政部门). */
    CIVIL_AFFAIRS("民政部门", "civil affairs"),
    /** Education, through the school (教育部门). */
    EDUCATION("教育部门", "education"),
    /** Housing (住房保障部门). */
    HOUSING("住房保障部门", "housing"),
    /** Human resources and social security (人力资源社会保障部门). */
    HUMAN_RESOURCES("人力资源社会保障部门", "human resources and social security"),
    /** Medical insurance (医疗保障部门). */
    MEDICAL_INSURANCE("医疗保障部门", "medical insurance"),
    /** Health (卫生健康部门). */
    HEALTH("卫生健康部门", "health"),
    /** Emergency management (应急管理部门). */
    EMERGENCY_MANAGEMENT("应急管理部门", "emergency management"),
    /** Disabled persons' federation (残疾人联合会). */
    DISABLED_PERSONS_FEDERATION("残疾人联合会", "disabled persons' federation");

    private final String zh;
    private final String en;

    Department(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name of the department.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }
}
