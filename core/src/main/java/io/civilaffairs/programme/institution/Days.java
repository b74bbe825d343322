package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Days of an institution's milestones, and the day assessed (日期). This class is immutable and thread-safe. */
final class Days {
    /** The day assessed: the reference day of the setting. */
    static final Derived<CareInstitution, LocalDate> REFERENCE = new Reference(null);

    private Days() {}

    /** The milestone is reached by the day assessed. */
    static Criterion<CareInstitution> reached(Clause clause, Fact<CareInstitution, Milestone> milestone) {
        return Criteria.holds(clause, new Reached(milestone, null));
    }

    /** The day of a milestone; not known while none is set. */
    static Derived<CareInstitution, LocalDate> of(Fact<CareInstitution, Milestone> milestone) {
        return new Of(milestone);
    }

    /**
     * A last day counted from a milestone, by the length in force on the day of that milestone.
     *
     * @param count from the day and the length to the last day
     */
    static Derived<CareInstitution, LocalDate> due(
            String id,
            Label label,
            Fact<CareInstitution, Milestone> from,
            StandardId<Integer> length,
            BiFunction<LocalDate, Integer, LocalDate> count) {
        return new Due(id, label, of(from), length, count, null);
    }

    private static final class Reference extends Derived<CareInstitution, LocalDate> {
        private final @Nullable LocalDate day;

        Reference(@Nullable LocalDate day) {
            super("reference-day", Label.of("核查日", "day assessed"), Unit.DATE);
            this.day = day;
        }

        @Override
        public Reference bind(Binding binding) {
            return new Reference(binding.setting().referenceDate());
        }

        @Override
        protected LocalDate work(CareInstitution institution, Probe probe) {
            return Objects.requireNonNull(day, "bound");
        }
    }

    private static final class Reached extends Derived<CareInstitution, Boolean> {
        private final Fact<CareInstitution, Milestone> milestone;
        private final @Nullable LocalDate day;

        Reached(Fact<CareInstitution, Milestone> milestone, @Nullable LocalDate day) {
            super(milestone.id() + "-reached", milestone.label(), Unit.FLAG);
            this.milestone = milestone;
            this.day = day;
        }

        @Override
        public Reached bind(Binding binding) {
            return new Reached(milestone, binding.setting().referenceDate());
        }

        @Override
        protected @Nullable Boolean work(CareInstitution institution, Probe probe) {
            Milestone known = milestone.read(institution, probe);
            return known == null ? null : Boolean.valueOf(known.reachedBy(Objects.requireNonNull(day, "bound")));
        }
    }

    private static final class Of extends Derived<CareInstitution, LocalDate> {
        private final Fact<CareInstitution, Milestone> milestone;

        Of(Fact<CareInstitution, Milestone> milestone) {
            super(milestone.id() + "-day", milestone.label(), Unit.DATE);
            this.milestone = milestone;
        }

        @Override
        public Of bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable LocalDate work(CareInstitution institution, Probe probe) {
            Milestone known = milestone.read(institution, probe);
            LocalDate day = known == null ? null : known.on();
            if (known != null && day == null) {
                probe.missing(milestone.at(institution));
            }
            return day;
        }
    }

    private static final class Due extends Derived<CareInstitution, LocalDate> {
        private final Derived<CareInstitution, LocalDate> from;
        private final StandardId<Integer> length;
        private final BiFunction<LocalDate, Integer, LocalDate> count;
        private final @Nullable Setting setting;

        Due(
                String id,
                Label label,
                Derived<CareInstitution, LocalDate> from,
                StandardId<Integer> length,
                BiFunction<LocalDate, Integer, LocalDate> count,
                @Nullable Setting setting) {
            super(id, label, Unit.DATE);
            this.from = from;
            this.length = length;
            this.count = count;
            this.setting = setting;
        }

        @Override
        public Due bind(Binding binding) {
            return new Due(id(), label(), from, length, count, binding.setting());
        }

        @Override
        protected @Nullable LocalDate work(CareInstitution institution, Probe probe) {
            LocalDate day = from.read(institution, probe);
            if (day == null) {
                return null;
            }
            Integer days = Binding.to(Objects.requireNonNull(setting, "bound"))
                    .figure(length, day)
                    .read(probe);
            return days == null ? null : count.apply(day, days);
        }
    }
}
