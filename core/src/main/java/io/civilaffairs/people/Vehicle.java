package io.civilaffairs.people;

import io.civilaffairs.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle, ship or machine (车辆、船舶、机械).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind
 * @param value its present value as proved; null if not known
 */
public record Vehicle(Kind kind, @Nullable Money value) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Vehicle";
    }

    /** The kind of vehicle. */
    public enum Kind {
        /** Motor vehicle (机动车辆). */
        CAR,
        /** Ordinary two-wheel motorcycle (普通二轮摩托车). */
        MOTORCYCLE,
        /** Motor aid for a disabled person (残疾人功能性补偿代步机动车辆). */
        DISABILITY_AID,
        /** Large farm machine (大型农机具). */
        FARM_MACHINE,
        /** Construction machine (工程机械). */
        CONSTRUCTION_MACHINE,
        /** Ship (船舶). */
        SHIP
    }
}
