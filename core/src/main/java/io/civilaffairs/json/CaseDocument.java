package io.civilaffairs.json;

import com.google.common.collect.ImmutableSortedMap;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Relation;
import io.civilaffairs.region.Region;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case to assess (个案): the household, and the month, region and options it is assessed under.
 *
 * <pre>{@code
 * CaseDocument document = CaseReader.read(json);
 * YearMonth month = document.assessedMonth();
 * String same = CaseWriter.write(document);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; its text form shows no personal data.
 *
 * @param month the month assessed; null if a day is given
 * @param asOf the day assessed, its month being meant; null if a month is given
 * @param knownOn only law published by then counts; null for everything known
 * @param region where the case belongs
 * @param programmes ids of the programmes asked for; empty for all
 * @param options choice id by option id
 * @param household what is known about the household
 * @param assumptions ids of what the reader took for granted, such as {@link #HEAD_LIVES_AT_HOME}
 */
public record CaseDocument(
        @Nullable YearMonth month,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownOn,
        Region region,
        List<String> programmes,
        Map<String, String> options,
        Household household,
        List<String> assumptions) {
    /**
     * The head of the household is taken to live at home because the document does not mention an absence: a household files
     * through a member living in it (最低生活保障审核确认办法 第四条).
     */
    public static final String HEAD_LIVES_AT_HOME = "head-lives-at-home";

    /** Keeps its own copies and checks that exactly one of month and day is given. */
    public CaseDocument {
        if ((month == null) == (asOf == null)) {
            throw new IllegalArgumentException("month, asOf: expected exactly one of them");
        }
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(household, "household");
        programmes = List.copyOf(programmes);
        options = ImmutableSortedMap.copyOf(options);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * The month that is assessed.
     *
     * @return the month, or the month of the day
     */
    public YearMonth assessedMonth() {
        return Optional.ofNullable(month).orElseGet(() -> YearMonth.from(Objects.requireNonNull(asOf)));
    }

    /** Whether somebody is a head who lives at home only because the document does not say otherwise. */
    static boolean isAssumedAtHome(@Nullable Relation relation, @Nullable Absence absence, List<String> assumptions) {
        return relation == Relation.HEAD && Absence.NONE.equals(absence) && assumptions.contains(HEAD_LIVES_AT_HOME);
    }
}
