package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.people.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** GB/T 42195-2022 written by hand: a sum, a table and three upgrades, for scores that are all known. */
final class PlainAbility {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 31);
    private static final int NONE = -1;

    /** What an assessor would write down. */
    record Report(
            int selfCare,
            int mobility,
            int mind,
            int senses,
            int total,
            int initial,
            boolean coma,
            int worse,
            int level) {}

    private PlainAbility() {}

    /** The level, or -1 for somebody under sixty. */
    static int level(Person person) {
        if (Objects.requireNonNull(person.birthDate()).plusYears(60).isAfter(DAY)) {
            return NONE;
        }
        int total = 0;
        for (int points : Objects.requireNonNull(person.ability()).values()) {
            total += points;
        }
        return finalLevel(initial(total), person);
    }

    /** The level with its reasons; null for somebody under sixty. */
    static Report report(Person person) {
        int selfCare = 0;
        int mobility = 0;
        int mind = 0;
        int senses = 0;
        for (Map.Entry<String, Integer> score :
                Objects.requireNonNull(person.ability()).entrySet()) {
            switch (score.getKey().charAt(1)) {
                case '1' -> selfCare += score.getValue();
                case '2' -> mobility += score.getValue();
                case '3' -> mind += score.getValue();
                default -> senses += score.getValue();
            }
        }
        int total = selfCare + mobility + mind + senses;
        boolean elderly =
                !Objects.requireNonNull(person.birthDate()).plusYears(60).isAfter(DAY);
        return new Report(
                selfCare,
                mobility,
                mind,
                senses,
                total,
                initial(total),
                Boolean.TRUE.equals(person.coma()),
                worse(person),
                elderly ? finalLevel(initial(total), person) : NONE);
    }

    private static int initial(int total) {
        return total == 90 ? 0 : total >= 66 ? 1 : total >= 46 ? 2 : total >= 30 ? 3 : 4;
    }

    private static int worse(Person person) {
        return (Boolean.TRUE.equals(person.dementiaOrMentalDisorder()) ? 1 : 0)
                + (Objects.requireNonNull(person.riskEventsIn30Days()) >= 2 ? 1 : 0);
    }

    private static int finalLevel(int initial, Person person) {
        return Boolean.TRUE.equals(person.coma()) ? 4 : Math.min(4, initial + worse(person));
    }
}
