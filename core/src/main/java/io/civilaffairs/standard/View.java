package io.civilaffairs.standard;

import io.civilaffairs.law.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a book is looked at: what it refuses, and on which day it was public. */
record View(boolean strict, Provenance weakest, @Nullable LocalDate knownOn) {
    static final View ALL = new View(false, Provenance.RECALLED, null);

    boolean refuses(StandardValue<?> value, LocalDate on) {
        return !value.provenance().atLeast(weakest) || (strict && value.staleOn(on));
    }

    /** The values of one authority that were public by then; what a later text replaced runs on until that text is known. */
    List<StandardValue<?>> known(List<StandardValue<?>> own) {
        LocalDate day = knownOn;
        return day == null
                ? own
                : own.stream()
                        .filter(v -> isPublic(v, day))
                        .<StandardValue<?>>map(v -> runningOn(v, own, day))
                        .toList();
    }

    private static boolean isPublic(StandardValue<?> value, LocalDate knownOn) {
        LocalDate published = value.publishedOn();
        return published == null ? !value.when().from().isAfter(knownOn) : !published.isAfter(knownOn);
    }

    private static StandardValue<?> runningOn(StandardValue<?> value, List<StandardValue<?>> own, LocalDate knownOn) {
        LocalDate end = value.when().to();
        while (end != null) {
            LocalDate at = end;
            Optional<StandardValue<?>> replacedBy = own.stream()
                    .filter(n -> n.when().from().equals(at) && Objects.equals(n.condition(), value.condition()))
                    .findFirst();
            if (replacedBy.isEmpty() || isPublic(replacedBy.get(), knownOn)) {
                break;
            }
            end = replacedBy.get().when().to();
        }
        return value.endingOn(end);
    }
}
