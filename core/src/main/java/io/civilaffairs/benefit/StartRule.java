package io.civilaffairs.benefit;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which month a benefit is paid (起始月): the month of application, of approval, or the month after confirmation.
 *
 * <p>It applies where an application is on file; without one the month is taken as a month inside the award, and the
 * answer says so. This class is immutable and thread-safe.
 */
public final class StartRule {
    /** The first month paid, seen from the dates of the application. */
    public enum FirstMonth {
        /** The month in which the application was handed in (申请当月). */
        MONTH_OF_APPLICATION,
        /** The month in which it was approved (批准当月). */
        MONTH_OF_APPROVAL,
        /** The month after it was confirmed (确认之日下月). */
        MONTH_AFTER_CONFIRMATION;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A first month, where it stands, and the figure that says so, if one does. */
    private record Fixed(
            FirstMonth month, Citation citation, @Nullable Figure<String> figure) {
        Fixed(FirstMonth month, Citation citation) {
            this(month, citation, null);
        }
    }

    private final Function<Binding, @Nullable Fixed> choose;
    private final @Nullable String option;

    private StartRule(Function<Binding, @Nullable Fixed> choose, @Nullable String option) {
        this.choose = choose;
        this.option = option;
    }

    /**
     * One rule for everybody.
     *
     * @param month the first month
     * @param citation where it stands
     * @return the rule
     */
    public static StartRule of(FirstMonth month, Citation citation) {
        return new StartRule(binding -> new Fixed(month, citation), null);
    }

    /**
     * A rule on which sources conflict.
     *
     * @param option the option id
     * @param choices the first month by choice id; each choice brings its own citation
     * @return the rule
     */
    public static StartRule byOption(String option, Map<String, FirstMonth> choices) {
        Map<String, FirstMonth> copy = Map.copyOf(choices);
        return new StartRule(
                binding -> {
                    var choice = binding.option(option);
                    FirstMonth month = copy.get(choice.id());
                    if (month == null) {
                        throw new IllegalArgumentException(
                                "choices: no first month for " + option + " = " + choice.id());
                    }
                    return new Fixed(month, choice.citation());
                },
                option);
    }

    /**
     * The same rule, with a fixed one for the months before a text was in force. A choice that is made expressly counts for
     * these months too.
     *
     * @param from the first month of this rule
     * @param earlier the first month paid by the text that was in force before
     * @param citation where that stands
     * @return the rule
     * @throws IllegalStateException if this rule is not one by option
     */
    public StartRule before(YearMonth from, FirstMonth earlier, Citation citation) {
        String id = option;
        if (id == null) {
            throw new IllegalStateException("before: this rule is not one by option");
        }
        return new StartRule(
                binding -> binding.month().isBefore(from)
                                && binding.setting().options().chosen(id).isEmpty()
                        ? new Fixed(earlier, citation)
                        : choose.apply(binding),
                id);
    }

    /**
     * A rule that each place sets, as a standard whose code is the name of the first month, such as {@code
     * month-of-application}. Where no pack gives it no start rule is applied, and no application is asked for.
     *
     * @param standard the standard
     * @return the rule
     */
    public static StartRule byStandard(StandardId<String> standard) {
        return new StartRule(
                binding -> {
                    Figure<String> figure = binding.figure(standard);
                    return figure.source()
                            .map(value -> new Fixed(named(value), value.citation(), figure))
                            .orElse(null);
                },
                null);
    }

    private static FirstMonth named(StandardValue<String> figure) {
        for (FirstMonth month : FirstMonth.values()) {
            if (month.code().equals(figure.value())) {
                return month;
            }
        }
        throw new IllegalArgumentException(figure.standard() + ": \"" + figure.value()
                + "\" names no first month; expected one of "
                + Arrays.stream(FirstMonth.values()).map(FirstMonth::code).collect(Collectors.joining(", ")));
    }

    /**
     * The condition that the award has begun.
     *
     * @param programme the programme
     * @param scope whom it is about
     * @param <S> the type of the subject
     * @return the condition
     */
    <S extends Subject> Criterion<S> asCriterion(ProgrammeId programme, Scope<S> scope) {
        Label label = Label.of("已到起始发放月", "the first month paid has come");
        Clause place =
                new Clause("award-begun", label, Citation.of("申请", "", "", io.civilaffairs.law.Provenance.PRIMARY));
        return Criteria.whenBound(place, binding -> {
            Fixed fixed = choose.apply(binding);
            return fixed == null
                    ? null
                    : Criteria.holds(
                            new Clause("award-begun", label, fixed.citation()),
                            new Begun<>(programme, scope, fixed, binding.month()));
        });
    }

    private static final class Begun<S extends Subject> extends Derived<S, Boolean> {
        private final ProgrammeId programme;
        private final Scope<S> scope;
        private final FirstMonth first;
        private final @Nullable Figure<String> figure;
        private final YearMonth month;

        Begun(ProgrammeId programme, Scope<S> scope, Fixed fixed, YearMonth month) {
            super("application.award-begun", Label.of("是否已到起始发放月", "whether the award has begun"), Unit.FLAG);
            this.programme = programme;
            this.scope = scope;
            this.first = fixed.month();
            this.figure = fixed.figure();
            this.month = month;
        }

        @Override
        public Derived<S, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(S subject, Probe probe) {
            if (figure != null) {
                figure.read(probe);
            }
            Household household = scope.household(subject);
            List<Application> applications = household.applications();
            if (applications == null) {
                probe.missing(HouseholdFacts.APPLICATIONS.at(household));
                return null;
            }
            for (int i = 0; i < applications.size(); i++) {
                Application a = applications.get(i);
                if (a.programme().equals(programme.id()) && a.subject().equals(subject.key())) {
                    return begun(household, a, i, probe);
                }
            }
            return true;
        }

        private @Nullable Boolean begun(Household household, Application application, int index, Probe probe) {
            boolean byApplication = first == FirstMonth.MONTH_OF_APPLICATION;
            LocalDate date = byApplication ? application.appliedOn() : application.confirmedOn();
            if (date == null) {
                probe.missing(new FactRef(
                        FactRef.Kind.FACT,
                        byApplication ? "application.applied-on" : "application.confirmed-on",
                        household.key(),
                        "application/" + index + (byApplication ? "/appliedOn" : "/confirmedOn"),
                        byApplication
                                ? Label.of("申请日期", "date of application")
                                : Label.of("确认（批准）日期", "date of confirmation")));
                return null;
            }
            YearMonth start = YearMonth.from(date).plusMonths(first == FirstMonth.MONTH_AFTER_CONFIRMATION ? 1 : 0);
            return !month.isBefore(start);
        }
    }
}
