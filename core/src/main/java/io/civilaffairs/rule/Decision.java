package io.civilaffairs.rule;

import io.civilaffairs.value.Label;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A decision an official may record (认定结论), such as "property within the local rule".
 *
 * <p>This class is immutable and thread-safe if its reader is a pure function.
 *
 * @param kind the kind of decision, in the words of the case document, such as {@code PROPERTY_WITHIN_RULE}
 * @param programme the id of the programme it decides
 * @param label the name for people
 * @param reader reads it; null = not recorded
 * @param <S> the type of the subject
 */
public record Decision<S extends Subject>(
        String kind, String programme, Label label, Function<S, @Nullable Boolean> reader) {
    /**
     * Names this decision about one subject, as something to ask for.
     *
     * @param subject the subject
     * @return the reference
     */
    public FactRef at(S subject) {
        return new FactRef(FactRef.Kind.DECISION, kind, subject.key(), programme, label);
    }
}
