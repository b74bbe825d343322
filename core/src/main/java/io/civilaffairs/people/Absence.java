package io.civilaffairs.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a person does not live with the family (脱离家庭情形).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind, NONE if the person lives at home
 * @param since since when; null if not known, or at home
 */
public record Absence(Kind kind, @Nullable LocalDate since) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Absence";
    }

    /** Whoever lives at home is not away since some day. */
    public Absence {
        since = kind == Kind.NONE ? null : since;
    }

    /** Lives at home. */
    public static final Absence NONE = new Absence(Kind.NONE, null);

    /** The kind of absence. */
    public enum Kind {
        /** Lives at home (在家). */
        NONE,
        /** Serves a sentence in prison (在监狱服刑). */
        PRISON,
        /** Compulsory isolated detoxification (强制隔离戒毒). */
        COMPULSORY_DETOX,
        /** Clergy living apart from the family (脱离家庭的宗教教职人员). */
        RELIGIOUS_HOUSE,
        /** Declared missing by a court (宣告失踪). */
        MISSING,
        /** In military service (现役军人). */
        MILITARY_SERVICE
    }
}
