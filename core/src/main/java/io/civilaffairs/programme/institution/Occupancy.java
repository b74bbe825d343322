package io.civilaffairs.programme.institution;

import java.util.List;

/**
 * The occupied beds of an institution by the ability of those who live there (入住情况). Unit: beds, one a resident; levels 0
 * (intact) to 4 (complete loss) of GB/T 42195-2022.
 *
 * <pre>{@code
 * Occupancy occupancy = Occupancy.of(10, 5, 4, 3, 2);
 * int residents = occupancy.residents(); // 24
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param byLevel the beds of residents of level 0 to 4, five numbers
 * @param notAssessed the beds of residents whose level is not known
 */
public record Occupancy(List<Integer> byLevel, int notAssessed) {
    /** How many levels there are. */
    static final int LEVELS = 5;

    /**
     * Checks the numbers.
     *
     * @param byLevel the beds of residents of level 0 to 4, five numbers
     * @param notAssessed the beds of residents whose level is not known
     * @throws IllegalArgumentException if there are not five levels, or a number is negative
     */
    public Occupancy {
        byLevel = List.copyOf(byLevel);
        if (byLevel.size() != LEVELS) {
            throw new IllegalArgumentException("byLevel: expected five levels, found " + byLevel.size());
        }
        if (notAssessed < 0 || byLevel.stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException(
                    "occupancy: a number of beds is negative in " + byLevel + " and " + notAssessed);
        }
    }

    /**
     * The occupancy where everybody's level is known.
     *
     * @param intact beds of residents of level 0
     * @param mild beds of residents of level 1
     * @param moderate beds of residents of level 2
     * @param severe beds of residents of level 3
     * @param complete beds of residents of level 4
     * @return the occupancy
     * @throws IllegalArgumentException if a number is negative
     */
    public static Occupancy of(int intact, int mild, int moderate, int severe, int complete) {
        return new Occupancy(List.of(intact, mild, moderate, severe, complete), 0);
    }

    /**
     * The same with residents whose level is not known.
     *
     * @param beds their beds
     * @return the occupancy
     * @throws IllegalArgumentException if the number is negative
     */
    public Occupancy withNotAssessed(int beds) {
        return new Occupancy(byLevel, beds);
    }

    /**
     * The residents.
     *
     * @return all occupied beds
     * @throws ArithmeticException if there are more than an int holds
     */
    public int residents() {
        return byLevel.stream().reduce(notAssessed, Math::addExact);
    }
}
