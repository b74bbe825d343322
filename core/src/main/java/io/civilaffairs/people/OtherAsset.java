package io.civilaffairs.people;

import io.civilaffairs.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Another asset (其他财产).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind
 * @param value its value; null if not known
 */
public record OtherAsset(Kind kind, @Nullable Money value) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "OtherAsset";
    }

    /** The kind of asset. */
    public enum Kind {
        /** A shop, let or self-run (商铺). */
        SHOP,
        /** A registered company (登记的企业). */
        COMPANY,
        /** Anything else (其他). */
        OTHER
    }
}
