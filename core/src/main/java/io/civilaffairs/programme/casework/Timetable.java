package io.civilaffairs.programme.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All steps of one case with their days (办理进度).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param deadlines one for each step, in the order of the procedure
 */
public record Timetable(List<Deadline> deadlines) {
    /** Keeps its own copy. */
    public Timetable {
        deadlines = List.copyOf(deadlines);
    }

    /**
     * What falls due next.
     *
     * @param day the day it is seen from, which still counts
     * @return the step open on that day whose last day comes first, or empty; one that is overdue is not meant
     */
    public Optional<Deadline> nextDue(LocalDate day) {
        return deadlines.stream()
                .filter(d -> d.begins() != null && !d.begins().isAfter(day) && !d.isDoneBy(day))
                .filter(d -> d.due() != null && !d.due().isBefore(day))
                .min(Comparator.comparing(d -> Objects.requireNonNull(d.due())));
    }

    /**
     * What is overdue.
     *
     * @param day the day it is seen from
     * @return the steps open on that day whose last day has passed, in the order of the procedure
     */
    public List<Deadline> overdueOn(LocalDate day) {
        return deadlines.stream().filter(d -> d.isOverdueOn(day)).toList();
    }

    /**
     * Finds a step.
     *
     * @param id the id of its clause
     * @return the step, or empty
     */
    public Optional<Deadline> find(String id) {
        return deadlines.stream().filter(d -> d.step().clause().id().equals(id)).findFirst();
    }
}
