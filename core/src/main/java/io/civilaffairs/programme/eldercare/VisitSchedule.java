package io.civilaffairs.programme.eldercare;

import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When left-behind elders are to be visited again, and whose visit is overdue on a day (农村留守老人定期探视). Unit: calendar days.
 * 开州府发〔2020〕7号 四（一） asks for regular visits; no source was found that grades the risk or gives an interval, so that a
 * host's pack sets the three intervals and the host says who is at which risk.
 *
 * <pre>{@code
 * VisitSchedule schedule = VisitSchedule.in(setting);
 * VisitSchedule.Round round = schedule.on(LocalDate.of(2025, 8, 15), elders);
 * round.overdue();   // longest overdue first
 * round.open();      // elders for whom it cannot be told, and what is missing
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class VisitSchedule {
    private final Map<Risk, StandardValue<Integer>> intervals;

    private VisitSchedule(Map<Risk, StandardValue<Integer>> intervals) {
        this.intervals = intervals;
    }

    /**
     * The schedule of a place and time.
     *
     * @param setting the month and the region
     * @return the schedule; a risk for which no interval is in force stays open
     * @throws IllegalArgumentException if an interval is less than a day
     */
    public static VisitSchedule in(Setting setting) {
        Map<Risk, StandardValue<Integer>> intervals = new EnumMap<>(Risk.class);
        for (Risk risk : Risk.values()) {
            Optional<StandardValue<Integer>> days = setting.find(risk.interval());
            if (days.isPresent()) {
                requireADay(days.get());
                intervals.put(risk, days.get());
            }
        }
        return new VisitSchedule(intervals);
    }

    private static void requireADay(StandardValue<Integer> days) {
        if (days.value() < 1) {
            throw new IllegalArgumentException(days.standard() + ": must be a day or more, found " + days.value());
        }
    }

    /**
     * The last day on which the next visit is in time.
     *
     * @param elder the elder
     * @return the day, or empty if the risk, the last visit or the interval is not known
     */
    public Optional<LocalDate> nextDue(Visited elder) {
        return due(elder).map(Due::on);
    }

    /**
     * Whose visit is overdue on a day, whose is not, and for whom that cannot be told.
     *
     * @param day the day
     * @param elders the elders
     * @return the answer for all of them
     */
    public Round on(LocalDate day, Collection<Visited> elders) {
        List<Due> overdue = new ArrayList<>();
        List<Due> inTime = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (Visited elder : elders) {
            Optional<Due> due = due(elder);
            if (due.isPresent()) {
                (due.get().isOverdueOn(day) ? overdue : inTime).add(due.get());
            } else {
                open.add(new Open(elder.subject(), missing(elder)));
            }
        }
        Comparator<Due> order = Comparator.comparing(Due::on).thenComparing(Due::subject);
        overdue.sort(order);
        inTime.sort(order);
        return new Round(overdue, inTime, open);
    }

    private Optional<Due> due(Visited elder) {
        Risk risk = elder.risk();
        LocalDate last = elder.last();
        StandardValue<Integer> interval = risk == null ? null : intervals.get(risk);
        return interval == null || last == null
                ? Optional.empty()
                : Optional.of(new Due(elder.subject(), last.plusDays(interval.value()), interval));
    }

    private List<String> missing(Visited elder) {
        List<String> missing = new ArrayList<>();
        Risk risk = elder.risk();
        if (risk == null) {
            missing.add("risk");
        } else if (!intervals.containsKey(risk)) {
            missing.add(risk.interval().name());
        }
        if (elder.last() == null) {
            missing.add("last");
        }
        return missing;
    }

    /** How much an elder is at risk, as the host has it (风险等级). */
    public enum Risk {
        /** High risk (高风险). */
        HIGH,
        /** Medium risk (中风险). */
        MEDIUM,
        /** Low risk (低风险). */
        LOW;

        /**
         * The standard that holds the interval.
         *
         * @return the standard
         */
        public StandardId<Integer> interval() {
            return switch (this) {
                case HIGH -> ElderStandards.HIGH_RISK_DAYS;
                case MEDIUM -> ElderStandards.MEDIUM_RISK_DAYS;
                case LOW -> ElderStandards.LOW_RISK_DAYS;
            };
        }
    }

    /**
     * An elder on the list of visits (探视对象).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param subject the host's pseudonym
     * @param risk the risk; null if not known
     * @param last the day of the last visit, or on which the elder was listed if there was none; null if not known
     */
    public record Visited(
            String subject, @Nullable Risk risk, @Nullable LocalDate last) {}

    /**
     * When a visit is due (应探视日期).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param subject the host's pseudonym
     * @param on the last day on which the visit is in time
     * @param interval where the interval stands
     */
    public record Due(String subject, LocalDate on, StandardValue<Integer> interval) {
        /**
         * Whether the visit should have been made before a day.
         *
         * @param day the day
         * @return true if the day is after the day on which it was due
         */
        public boolean isOverdueOn(LocalDate day) {
            return day.isAfter(on);
        }

        /**
         * How late the visit is.
         *
         * @param day the day
         * @return the days since it was due, 0 if it is in time
         */
        public long daysLateOn(LocalDate day) {
            return Math.max(0, ChronoUnit.DAYS.between(on, day));
        }
    }

    /**
     * An elder for whom it cannot be told (待核实).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param subject the host's pseudonym
     * @param missing what is not known: {@code risk}, {@code last} or the id of a standard without a value
     */
    public record Open(String subject, List<String> missing) {
        /**
         * Keeps its own copy.
         *
         * @param subject the host's pseudonym
         * @param missing what is not known: {@code risk}, {@code last} or the id of a standard without a value
         */
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The state of all visits on a day (探视台账).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param overdue whose visit is overdue, the longest first
     * @param inTime whose visit is not, the next first
     * @param open for whom it cannot be told, in the order asked
     */
    public record Round(List<Due> overdue, List<Due> inTime, List<Open> open) {
        /**
         * Keeps its own copies.
         *
         * @param overdue whose visit is overdue, the longest first
         * @param inTime whose visit is not, the next first
         * @param open for whom it cannot be told, in the order asked
         */
        public Round {
            overdue = List.copyOf(overdue);
            inTime = List.copyOf(inTime);
            open = List.copyOf(open);
        }
    }
}
