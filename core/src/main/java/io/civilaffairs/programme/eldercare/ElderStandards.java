package io.civilaffairs.programme.eldercare;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The ages of old persons and the intervals of visits (老年人年龄与探视间隔). A pack gives their values; no source was found for
 * the intervals, so that a host sets them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ElderStandards {
    /** Age from which a person is elderly (老年人年龄). */
    public static final StandardId<Integer> AGE = age("elderly.age", "老年人年龄", "age from which a person is elderly");
    /** Age from which an elderly person is very old (高龄老年人年龄). */
    public static final StandardId<Integer> HIGH_AGE =
            age("elderly.high-age", "高龄老年人年龄", "age from which an elderly person is very old");
    /** Age of majority (成年年龄), from which a child owes support. */
    public static final StandardId<Integer> MAJORITY_AGE = age("civil-status.majority-age", "成年年龄", "age of majority");
    /** Days between visits at high risk (高风险留守老年人探视间隔). */
    public static final StandardId<Integer> HIGH_RISK_DAYS =
            days("elder-visit.high-risk-days", "高风险留守老年人探视间隔", "interval of visits at high risk");
    /** Days between visits at medium risk (中风险留守老年人探视间隔). */
    public static final StandardId<Integer> MEDIUM_RISK_DAYS =
            days("elder-visit.medium-risk-days", "中风险留守老年人探视间隔", "interval of visits at medium risk");
    /** Days between visits at low risk (低风险留守老年人探视间隔). */
    public static final StandardId<Integer> LOW_RISK_DAYS =
            days("elder-visit.low-risk-days", "低风险留守老年人探视间隔", "interval of visits at low risk");

    private static final List<StandardId<?>> ALL =
            List.of(AGE, HIGH_AGE, MAJORITY_AGE, HIGH_RISK_DAYS, MEDIUM_RISK_DAYS, LOW_RISK_DAYS);

    private ElderStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Integer> age(String name, String zh, String en) {
        return StandardId.number(name, Label.of(zh, en), Unit.YEARS, Delegation.NATIONAL);
    }

    private static StandardId<Integer> days(String name, String zh, String en) {
        return StandardId.number(name, Label.of(zh, en), Unit.CALENDAR_DAYS, Delegation.COUNTY);
    }
}
