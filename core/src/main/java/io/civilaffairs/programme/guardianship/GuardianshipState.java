package io.civilaffairs.programme.guardianship;

import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import java.util.List;

/**
 * The state of a guardianship (监护状态): who is the guardian, and who has the care. Until somebody else becomes the guardian,
 * the parents are, even if the child is in temporary guardianship of the civil affairs department. This enum is immutable
 * and thread-safe.
 */
public enum GuardianshipState {
    /** The parents are the guardians and have the care (父母监护). */
    PARENTS("父母监护", "parents"),
    /** The parents are the guardians and have entrusted the care to an adult (父母委托照护). */
    PARENTS_ENTRUSTED("父母委托照护", "parents, care entrusted"),
    /** The parents are the guardians; the civil affairs department has temporary guardianship (父母为监护人，民政部门临时监护). */
    PARENTS_TEMPORARY("父母为监护人，民政部门临时监护", "parents, temporary state guardianship"),
    /** Kin or another person or organisation is the guardian and has the care (其他监护人监护). */
    OTHER("其他监护人监护", "another guardian"),
    /** Another guardian has entrusted the care to an adult (其他监护人委托照护). */
    OTHER_ENTRUSTED("其他监护人委托照护", "another guardian, care entrusted"),
    /** There is another guardian; the civil affairs department has temporary guardianship (民政部门临时监护). */
    OTHER_TEMPORARY("其他人为监护人，民政部门临时监护", "another guardian, temporary state guardianship"),
    /** The civil affairs department is the guardian (民政部门长期监护). */
    LONG_TERM("民政部门长期监护", "long-term state guardianship"),
    /** The guardianship has ended (监护关系终止). */
    ENDED("监护关系终止", "ended");

    private final String zh;
    private final String en;

    GuardianshipState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name for people.
     *
     * @return the label
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * Tells whether the parents are the guardians.
     *
     * @return true for the three states of the parents
     */
    public boolean isOfParents() {
        return this == PARENTS || this == PARENTS_ENTRUSTED || this == PARENTS_TEMPORARY;
    }

    /**
     * Tells whether somebody else than the parents and the civil affairs department is the guardian.
     *
     * @return true for the three states of another guardian
     */
    public boolean isOfOther() {
        return this == OTHER || this == OTHER_ENTRUSTED || this == OTHER_TEMPORARY;
    }

    /**
     * The rights and duties that follow from the state by itself.
     *
     * @return the items, each with its article; none once it has ended
     */
    public List<Clause> consequences() {
        return switch (this) {
            case PARENTS, OTHER -> List.of(Duties.GUARDIAN_DUTIES, Duties.FORBIDDEN_CONDUCT, Duties.CHILD_HEARD);
            case PARENTS_ENTRUSTED, OTHER_ENTRUSTED ->
                List.of(
                        Duties.GUARDIAN_DUTIES,
                        Duties.FORBIDDEN_CONDUCT,
                        Duties.CHILD_HEARD,
                        Duties.CARER_NOT_BARRED,
                        Duties.WRITTEN_NOTICE,
                        Duties.WEEKLY_CONTACT);
            case PARENTS_TEMPORARY, OTHER_TEMPORARY ->
                List.of(
                        Duties.TEMPORARY_PLACEMENT,
                        Duties.RETURN,
                        Duties.INSTITUTION_CARE,
                        Duties.DEPARTMENTS_COOPERATE);
            case LONG_TERM -> List.of(Duties.INSTITUTION_CARE, Duties.DEPARTMENTS_COOPERATE, Duties.ADOPTION);
            case ENDED -> List.of();
        };
    }
}
