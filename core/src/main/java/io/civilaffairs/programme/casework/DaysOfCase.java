package io.civilaffairs.programme.casework;

import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Unit;
import io.civilaffairs.value.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out the days of one case (期限计算). This class is immutable and thread-safe. */
final class DaysOfCase {
    private final Setting setting;
    private final Workdays workdays;
    private final Map<CaseEvent, LocalDate> events;

    DaysOfCase(Setting setting, Workdays workdays, Map<CaseEvent, LocalDate> events) {
        this.setting = setting;
        this.workdays = workdays;
        this.events = Map.copyOf(events);
    }

    Timetable of(List<ProcedureStep> steps) {
        List<Deadline> deadlines = new ArrayList<>();
        for (ProcedureStep step : steps) {
            if (!isReplaced(step)) {
                deadlines.add(deadline(step));
            }
        }
        return new Timetable(deadlines);
    }

    /**
     * Of the two total times one applies: that in calendar days where a text puts it in force, else the other. The notice of
     * the end of support has to run its time only where nobody objects; after an objection the days of the decision apply.
     */
    private boolean isReplaced(ProcedureStep step) {
        if (step.from() == CaseEvent.TERMINATION_POSTED && events.containsKey(CaseEvent.TERMINATION_OBJECTED)) {
            return true;
        }
        boolean calendar = step.length().equals(Deadlines.GUARANTEE_TOTAL_CALENDAR);
        boolean working = List.of(
                        Deadlines.GUARANTEE_TOTAL,
                        Deadlines.GUARANTEE_TOTAL_DELEGATED,
                        Deadlines.GUARANTEE_TOTAL_EXTENDED)
                .contains(step.length());
        if (!calendar && !working) {
            return false;
        }
        LocalDate begins = events.getOrDefault(step.from(), setting.standardsDate());
        return find(Deadlines.GUARANTEE_TOTAL_CALENDAR, begins).isPresent() != calendar;
    }

    private Deadline deadline(ProcedureStep step) {
        LocalDate begins = events.get(step.from());
        LocalDate done = end(step);
        if (begins == null) {
            return new Deadline(step, null, null, null, done, null);
        }
        StandardValue<Integer> length = find(step.length(), begins).orElse(null);
        if (length == null) {
            return new Deadline(step, null, begins, null, done, needed(step.length(), begins));
        }
        return new Deadline(step, length, begins, due(step, begins, length.value()), done, null);
    }

    private @Nullable LocalDate end(ProcedureStep step) {
        LocalDate until = events.get(step.until());
        return until == null && step.until() == CaseEvent.DECIDED ? events.get(CaseEvent.REFUSED) : until;
    }

    private Optional<StandardValue<Integer>> find(StandardId<Integer> id, LocalDate on) {
        return setting.standards().find(id, setting.region(), on, setting.options());
    }

    private FactRef needed(StandardId<Integer> id, LocalDate on) {
        String day = on.equals(setting.standardsDate()) ? "" : on.toString();
        return new FactRef(FactRef.Kind.STANDARD, id.name(), setting.region().code(), day, id.label());
    }

    private LocalDate due(ProcedureStep step, LocalDate begins, int length) {
        if (step.length().unit() == Unit.WORKING_DAYS) {
            return workdays.plus(begins, length);
        }
        if (step.length().unit() == Unit.MONTHS) {
            return begins.plusMonths(length);
        }
        return step.length().equals(Deadlines.GUARANTEE_TOTAL_CALENDAR)
                ? without(notCounted(), begins, length)
                : begins.plusDays(length);
    }

    /** The days of the appraisal and of the notices, which the total time leaves out. */
    private List<DateRange> notCounted() {
        List<DateRange> ranges = new ArrayList<>();
        LocalDate from = events.get(CaseEvent.APPRAISAL_STARTED);
        LocalDate to = events.get(CaseEvent.APPRAISAL_ENDED);
        if (from != null && to != null && !to.isBefore(from)) {
            ranges.add(DateRange.of(from, to.plusDays(1)));
        }
        addNotice(CaseEvent.NOTICE_POSTED, Deadlines.GUARANTEE_NOTICE, ranges);
        addNotice(CaseEvent.NOTICE_REPEATED, Deadlines.GUARANTEE_NOTICE_REPEAT, ranges);
        return ranges;
    }

    private void addNotice(CaseEvent posted, StandardId<Integer> length, List<DateRange> ranges) {
        LocalDate from = events.get(posted);
        if (from != null) {
            find(length, from)
                    .ifPresent(days -> ranges.add(DateRange.of(from.plusDays(1), from.plusDays(days.value() + 1L))));
        }
    }

    private static LocalDate without(List<DateRange> notCounted, LocalDate begins, int length) {
        LocalDate day = begins;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            LocalDate candidate = day;
            if (notCounted.stream().noneMatch(r -> r.contains(candidate))) {
                counted++;
            }
        }
        return day;
    }
}
