package io.civilaffairs.json;

import io.civilaffairs.law.Citation;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standards and options of one jurisdiction as its pack document gives them (标准包), before they are put together with
 * others by {@link PackReader#book}.
 *
 * <pre>{@code
 * Pack pack = PackReader.read("my-city", in);
 * StandardBook book = PackReader.over(shipped, List.of(pack));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name what messages call the pack
 * @param region the jurisdiction
 * @param title the name of the jurisdiction or the pack
 * @param standards the standards it declares or gives figures for, in the order of the document
 * @param options the options it declares, in the order of the document
 */
public record Pack(String name, Region region, Label title, List<Standard> standards, List<Option> options) {
    /** Keeps its own copies of the lists. */
    public Pack {
        standards = List.copyOf(standards);
        options = List.copyOf(options);
    }

    /**
     * A standard that the pack declares, or one declared elsewhere that it gives figures for (标准).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id the id
     * @param unit the unit of the values; null if the declaration elsewhere says it
     * @param label the name for people; null if the declaration elsewhere says it, or the id is to serve
     * @param delegation who may set it; null if the declaration elsewhere says it
     * @param values the figures, in the order of the document
     */
    public record Standard(
            String id,
            @Nullable Unit unit,
            @Nullable Label label,
            @Nullable Delegation delegation,
            List<Value> values) {
        /** Keeps its own copy of the list. */
        public Standard {
            values = List.copyOf(values);
        }

        /** Whether this is more than a mention of a standard declared elsewhere. */
        boolean declares() {
            return label != null || delegation != null;
        }
    }

    /**
     * One figure (标准值), its value still as a text because the unit may stand in another pack.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param text the value
     * @param region the region whose authority set it
     * @param when in force
     * @param publishedOn the day from which it was certainly public; null if no source says
     * @param citation the source, with the provenance of the value
     * @param verifiedThrough the last day a source shows it in force; null if none does
     * @param condition the option choice under which it applies; null if it always does
     */
    public record Value(
            String text,
            Region region,
            DateRange when,
            @Nullable LocalDate publishedOn,
            Citation citation,
            @Nullable LocalDate verifiedThrough,
            StandardValue.@Nullable Condition condition) {}
}
