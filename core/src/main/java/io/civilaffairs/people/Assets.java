package io.civilaffairs.people;

import io.civilaffairs.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a household owns (家庭财产).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param financial deposits, securities, funds, commercial insurance, claims and internet finance together; null if not known
 * @param vehicles vehicles; null if not known
 * @param dwellings dwellings; null if not known
 * @param other other assets; null if not known
 */
public record Assets(
        @Nullable Money financial,
        @Nullable List<Vehicle> vehicles,
        @Nullable List<Dwelling> dwellings,
        @Nullable List<OtherAsset> other) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Assets";
    }

    /** Keeps its own copies of the lists. */
    public Assets {
        vehicles = vehicles == null ? null : List.copyOf(vehicles);
        dwellings = dwellings == null ? null : List.copyOf(dwellings);
        other = other == null ? null : List.copyOf(other);
    }
}
