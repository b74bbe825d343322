package io.civilaffairs.people;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling (住房).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param areaSquareMetres floor area in square metres; null if not known
 * @param dangerGrade grade of danger, NONE if not dangerous
 */
public record Dwelling(@Nullable BigDecimal areaSquareMetres, DangerGrade dangerGrade) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Dwelling";
    }

    /** Checks the area; 80 and 80.0 are the same. */
    public Dwelling {
        if (areaSquareMetres != null) {
            if (areaSquareMetres.signum() < 0) {
                throw new IllegalArgumentException("areaSquareMetres: must not be negative");
            }
            areaSquareMetres = areaSquareMetres.stripTrailingZeros();
        }
    }

    /** How dangerous a dwelling is (危房等级). */
    public enum DangerGrade {
        /** Not dangerous. */
        NONE,
        /** Grade A. */
        A,
        /** Grade B. */
        B,
        /** Grade C. */
        C,
        /** Grade D. */
        D
    }
}
