package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that leaving the guarantee depends on (渐退标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseworkStandards {
    /** How long the guarantee goes on after work lifts the income, as the county lays down (当地渐退期). */
    public static final StandardId<Integer> EXIT_MONTHS = StandardId.number(
            "minimum-living.exit-months",
            Label.of("当地渐退期", "local gradual exit period"),
            Unit.MONTHS,
            Delegation.COUNTY);
    /** The longest such period in principle (渐退期上限). */
    public static final StandardId<Integer> EXIT_MONTHS_MAX = StandardId.number(
            "minimum-living.exit-months-max",
            Label.of("渐退期上限", "longest gradual exit period"),
            Unit.MONTHS,
            Delegation.NATIONAL);

    private CaseworkStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return List.of(EXIT_MONTHS, EXIT_MONTHS_MAX);
    }
}
