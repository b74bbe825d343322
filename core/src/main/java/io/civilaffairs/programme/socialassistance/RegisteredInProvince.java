package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.some;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Level;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is registered in the province of the setting (是否本市户籍). This class is immutable and thread-safe.
 */
final class RegisteredInProvince extends Derived<Member, Boolean> {
    private final @Nullable Region province;

    private RegisteredInProvince(@Nullable Region province) {
        super("person.registered-in-province", Label.of("是否本市户籍", "registered in the province"), Unit.FLAG);
        this.province = province;
    }

    /** The value, before binding. */
    RegisteredInProvince() {
        this(null);
    }

    /**
     * The condition that a member who counts is registered in the province (本市户籍家庭).
     *
     * @param place where it stands
     * @return the condition
     */
    static Criterion<Household> household(Citation place) {
        return some(
                Clause.of("local-household", "本市户籍家庭", "a member is registered locally", place),
                HouseholdFacts.MEMBERS,
                allOf(
                        Clause.of("local-member", "本市户籍的共同生活的家庭成员", "a member who counts is registered locally", place),
                        holds(
                                Clause.of("registered-in-province", "本市户籍", "registered in the province", place),
                                new RegisteredInProvince()),
                        CountedMembers.COUNTED));
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return new RegisteredInProvince(binding.setting().region().upwards().stream()
                .filter(r -> r.level() == Level.PROVINCE)
                .findFirst()
                .orElse(Region.COUNTRY));
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        Region registered = PersonFacts.REGISTERED_AT.read(member, probe);
        return (registered == null || province == null) ? null : Boolean.valueOf(registered.isWithin(province));
    }
}
