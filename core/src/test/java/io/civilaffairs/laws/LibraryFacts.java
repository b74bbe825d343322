package io.civilaffairs.laws;

import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterFacts;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Subject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every fact the library defines. */
final class LibraryFacts {
    /** Parts that there are none of if the whole is NONE. */
    static final Set<String> PARTS_THAT_NONE_LACKS = Set.of(
            PersonFacts.ABSENT_SINCE.id(),
            PersonFacts.STUDYING_CONTINUOUS_SINCE.id(),
            PersonFacts.UNEMPLOYMENT_INSURED.id(),
            PersonFacts.WITHOUT_INCOME_SINCE.id(),
            HouseholdFacts.DISASTER_DATE.id());

    private LibraryFacts() {}

    static List<Fact<Household, ?>> ofHouseholds() {
        return in(HouseholdFacts.class);
    }

    static List<Fact<Member, ?>> ofPersons() {
        return in(PersonFacts.class, ChildFacts.class, ElderFacts.class);
    }

    static List<Fact<Supporter, ?>> ofSupporters() {
        return in(SupporterFacts.class);
    }

    @SuppressWarnings("unchecked") // the facts of a class are all about one kind of subject
    private static <S extends Subject> List<Fact<S, ?>> in(Class<?>... holders) {
        List<Fact<S, ?>> facts = new ArrayList<>();
        for (Class<?> holder : holders) {
            for (Field field : holder.getFields()) {
                try {
                    facts.add((Fact<S, ?>) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field.getName(), e);
                }
            }
        }
        return facts;
    }
}
