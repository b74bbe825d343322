package io.civilaffairs.programme.eldercare;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of MZ/T 039-2013 that combines four grades, 0 to 3 each, into a level (老年人能力等级划分表). Read literally, 9 of the
 * 256 combinations have no row and 60 have two. The reading taken here: the more severe row goes first; and where no row
 * fits, a row is read as "at least" where it says how many (at least one dimension, grade 2 or worse), and the row of a
 * grade of daily living covers what no other row of that grade covers. So each combination has exactly one level, and no
 * worse grade a better one. This class is immutable and thread-safe.
 */
final class AbilityTable {
    /** The highest grade of a dimension, and the worst level. */
    static final int WORST = 3;

    /** How a level was found. */
    enum Reading {
        /** One row fits. */
        ONE_ROW,
        /** Two rows fit; the more severe one was taken. */
        MORE_SEVERE_OF_TWO,
        /** No row fits literally; one was read as covering it. */
        ROW_READ_AS_AT_LEAST
    }

    private AbilityTable() {}

    /** The levels whose rows fit literally, best first. */
    static List<Integer> rows(int living, int mental, int perception, int social) {
        List<Integer> rows = new ArrayList<>(2);
        int[] others = {mental, perception, social};
        if (living == 0 && mental == 0 && perception == 0 && social <= 1) {
            rows.add(0);
        }
        if ((living == 0 && (mental >= 1 || perception >= 1 || social == 2))
                || (living == 1 && count(others, 0, 1) >= 1)) {
            rows.add(1);
        }
        boolean oneOrTwoReduced = count(others, 1, 2) == 1 || count(others, 1, 2) == 2;
        if ((living == 1 && (count(others, 2, 2) == others.length || count(others, WORST, WORST) >= 1))
                || (living == 2 && oneOrTwoReduced)) {
            rows.add(2);
        }
        if (living == WORST
                || (living == 2 && count(others, 2, 2) == others.length)
                || (living == 2 && count(others, WORST, WORST) >= 1)) {
            rows.add(WORST);
        }
        return rows;
    }

    private static int count(int[] grades, int from, int to) {
        int count = 0;
        for (int grade : grades) {
            count += grade >= from && grade <= to ? 1 : 0;
        }
        return count;
    }

    /** The level. */
    static int level(int living, int mental, int perception, int social) {
        List<Integer> rows = rows(living, mental, perception, social);
        return rows.isEmpty() ? living == 0 ? 1 : living : rows.get(rows.size() - 1);
    }

    /** How the level was found. */
    static Reading reading(int living, int mental, int perception, int social) {
        return switch (rows(living, mental, perception, social).size()) {
            case 0 -> Reading.ROW_READ_AS_AT_LEAST;
            case 1 -> Reading.ONE_ROW;
            default -> Reading.MORE_SEVERE_OF_TWO;
        };
    }

    /**
     * The grade of perception and communication, the more severe description first: a coma or stupor, or one item at its
     * worst, is 3; drowsiness, or a grade below the worst, is 2.
     */
    static int perception(int consciousness, int vision, int hearing, int communication) {
        int senses = Math.max(vision, hearing);
        if (consciousness >= 2 || senses == 4 || communication == WORST) {
            return WORST;
        }
        if (consciousness == 1 || senses == WORST || communication == 2) {
            return 2;
        }
        return senses == 2 || communication == 1 ? 1 : 0;
    }
}
