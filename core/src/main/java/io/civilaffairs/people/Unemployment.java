package io.civilaffairs.people;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a person is out of work (失业情况).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param jobless whether the person is out of work
 * @param insured whether unemployment insurance was paid for the person (参加失业保险); null if not known, or not jobless
 * @param withoutIncomeSince the first month without income from work; null if not known, or not jobless
 */
public record Unemployment(
        boolean jobless,
        @Nullable Boolean insured,
        @Nullable YearMonth withoutIncomeSince) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Unemployment";
    }

    /** Whoever is not out of work has no such details. */
    public Unemployment {
        insured = jobless ? insured : null;
        withoutIncomeSince = jobless ? withoutIncomeSince : null;
    }

    /**
     * A person out of work.
     *
     * @param insured whether unemployment insurance was paid for the person; null if not known
     * @param withoutIncomeSince the first month without income from work; null if not known
     */
    public Unemployment(@Nullable Boolean insured, @Nullable YearMonth withoutIncomeSince) {
        this(true, insured, withoutIncomeSince);
    }

    /** Not out of work. */
    public static final Unemployment NONE = new Unemployment(false, null, null);
}
