package io.civilaffairs.testkit;

import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Spending;
import io.civilaffairs.rule.Roster;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a drawn household valid: whatever names a person names one who is listed, or nobody. */
final class Listed {
    private final Household household;
    private final List<String> ids;

    private Listed(Household household) {
        Roster<Person> persons = household.persons();
        this.household = household;
        this.ids = persons == null
                ? List.of()
                : persons.list().stream().map(Person::id).toList();
    }

    /** The household without references to persons who are not listed. */
    static Household only(Household household) {
        return new Listed(household).valid();
    }

    private Household valid() {
        Roster<Person> persons = household.persons();
        return household.toBuilder()
                .members(
                        persons == null
                                ? null
                                : new Roster<>(
                                        persons.list().stream()
                                                .map(this::withParents)
                                                .toList(),
                                        persons.complete()))
                .elsewhere(each(
                        household.elsewhere(),
                        s -> s.toBuilder().of(listed(s.of())).build()))
                .spending(each(
                        household.spending(),
                        s -> new Spending(s.kind(), s.amount(), listed(s.member()), s.date(), s.excused())))
                .events(each(household.events(), e -> new Event(e.kind(), e.date(), listed(e.member()), e.loss())))
                .receiving(each(
                        household.receiving(),
                        b -> new BenefitInPayment(b.programme(), listed(b.member()), b.amount(), b.since(), b.cause())))
                .enrolled(those(household.enrolled(), e -> isListed(e.subject())))
                .findings(those(household.findings(), f -> f.member() == null || ids.contains(f.member())))
                .applications(those(household.applications(), a -> isListed(a.subject())))
                .build();
    }

    /** The person with parents who are other persons listed, or nobody listed. */
    private Person withParents(Person person) {
        return person.toBuilder()
                .parents(each(person.parents(), p -> {
                    String parent = person.id().equals(p.member()) ? null : listed(p.member());
                    return new Parent(p.sex(), p.situation(), p.since(), p.termMonths(), p.disability(), parent);
                }))
                .build();
    }

    private @Nullable String listed(@Nullable String id) {
        return id != null && ids.contains(id) ? id : null;
    }

    private boolean isListed(String subject) {
        return subject.equals(Place.HOUSEHOLD) || ids.stream().anyMatch(id -> subject.equals("person:" + id));
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> list, UnaryOperator<T> with) {
        return list == null ? null : list.stream().map(with).toList();
    }

    private static <T> @Nullable List<T> those(@Nullable List<T> list, Predicate<T> wanted) {
        return list == null ? null : list.stream().filter(wanted).toList();
    }
}
