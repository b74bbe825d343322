package io.civilaffairs.people;

import io.civilaffairs.rule.Subject;

/**
 * A person in the household it is listed in (家庭中的人员): the subject of rules about single persons, which may look at the
 * household too.
 *
 * <p>This class is immutable and thread-safe; its text form shows the pseudonym only.
 */
public final class Member implements Subject {
    private final Household household;
    private final Person person;
    private final int position;
    private final String key;

    Member(Household household, Person person, int position) {
        this.household = household;
        this.person = person;
        this.position = position;
        this.key = "person:" + person.id();
    }

    /**
     * The household.
     *
     * @return the household that lists the person
     */
    public Household household() {
        return household;
    }

    /**
     * What is known about the person.
     *
     * @return the person
     */
    public Person person() {
        return person;
    }

    /**
     * The place in the list of members.
     *
     * @return 0 for the first
     */
    public int position() {
        return position;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int place() {
        return position + 1;
    }

    @Override
    public String toString() {
        return key;
    }
}
