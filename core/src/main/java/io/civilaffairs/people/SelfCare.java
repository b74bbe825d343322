package io.civilaffairs.people;

import org.jspecify.annotations.Nullable;

/**
 * The six self-care items (生活自理能力六项): whether the person can do each alone; null if not known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param eating eat (吃饭)
 * @param dressing dress (穿衣)
 * @param transferring get in and out of bed (上下床)
 * @param toileting use the toilet (如厕)
 * @param walking walk indoors (室内行走)
 * @param bathing bathe (洗澡)
 */
public record SelfCare(
        @Nullable Boolean eating,
        @Nullable Boolean dressing,
        @Nullable Boolean transferring,
        @Nullable Boolean toileting,
        @Nullable Boolean walking,
        @Nullable Boolean bathing) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "SelfCare";
    }
}
