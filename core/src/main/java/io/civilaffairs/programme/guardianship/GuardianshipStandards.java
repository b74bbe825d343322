package io.civilaffairs.programme.guardianship;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that the rules on guardianship read (儿童监护标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GuardianshipStandards {
    /** Age of majority (成年年龄). */
    public static final StandardId<Integer> MAJORITY_AGE =
            national("civil-status.majority-age", "成年年龄", "age of majority");
    /** Age from which a minor living on own labour has full capacity (以自己的劳动收入为主要生活来源的未成年人年龄). */
    public static final StandardId<Integer> WORKING_MINOR_AGE = national(
            "civil-status.working-minor-age",
            "以自己的劳动收入为主要生活来源的未成年人年龄",
            "age from which a minor living on own labour has full capacity");
    /** Age below which a child may not be left unattended (不得处于无人看护状态的年龄). */
    public static final StandardId<Integer> UNATTENDED_AGE = national(
            "guardianship.unattended-age", "不得处于无人看护状态的年龄", "age below which a child may not be left unattended");
    /** Age below which a child may not live without guardianship (不得脱离监护单独生活的年龄). */
    public static final StandardId<Integer> LIVING_ALONE_AGE = national(
            "guardianship.living-alone-age",
            "不得脱离监护单独生活的年龄",
            "age below which a child may not live without guardianship");
    /** Age below which a child counts as left behind (农村留守儿童年龄). */
    public static final StandardId<Integer> LEFT_BEHIND_AGE =
            national("left-behind-child.age", "农村留守儿童年龄", "age below which a child counts as left behind");
    /** Age below which a child in extreme hardship counts as a minor (特困儿童年龄). */
    public static final StandardId<Integer> EXTREME_HARDSHIP_AGE = StandardId.number(
            "extreme-hardship.minor-age",
            Label.of("无劳动能力的未成年人年龄", "age below which a minor counts as without labour capacity"),
            Unit.YEARS,
            Delegation.NATIONAL);
    /** Highest age of the rehabilitation of disabled children (残疾儿童康复救助年龄上限). */
    public static final StandardId<Integer> REHABILITATION_AGE = StandardId.number(
            "child-rehabilitation.age-max",
            Label.of("残疾儿童康复救助年龄上限", "highest age of the rehabilitation of disabled children"),
            Unit.YEARS,
            Delegation.COUNTY);

    private static final List<StandardId<?>> ALL = List.of(
            MAJORITY_AGE,
            WORKING_MINOR_AGE,
            UNATTENDED_AGE,
            LIVING_ALONE_AGE,
            LEFT_BEHIND_AGE,
            EXTREME_HARDSHIP_AGE,
            REHABILITATION_AGE);

    private GuardianshipStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Integer> national(String name, String zh, String en) {
        return StandardId.number(name, Label.of(zh, en), Unit.YEARS, Delegation.NATIONAL);
    }
}
