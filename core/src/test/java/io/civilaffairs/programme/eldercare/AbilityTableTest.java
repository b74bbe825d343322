package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of MZ/T 039-2013 over all combinations of its four grades. */
class AbilityTableTest {
    private static List<int[]> combinations() {
        List<int[]> all = new ArrayList<>();
        for (int n = 0; n < 256; n++) {
            all.add(new int[] {n >> 6, n >> 4 & 3, n >> 2 & 3, n & 3});
        }
        return all;
    }

    private static int level(int[] g) {
        return AbilityTable.level(g[0], g[1], g[2], g[3]);
    }

    private static List<Integer> rows(int[] g) {
        return AbilityTable.rows(g[0], g[1], g[2], g[3]);
    }

    private static String text(int[] g) {
        return "" + g[0] + g[1] + g[2] + g[3];
    }

    @Test
    void read_literally_nine_combinations_have_no_row() {
        assertThat(combinations().stream().filter(g -> rows(g).isEmpty()).map(AbilityTableTest::text))
                .containsExactly("0003", "2000", "2111", "2112", "2121", "2122", "2211", "2212", "2221");
    }

    @Test
    void read_literally_sixty_combinations_have_two_rows_and_none_has_three() {
        assertThat(combinations().stream().map(g -> rows(g).size()).filter(n -> n == 2))
                .hasSize(60);
        assertThat(combinations()).allMatch(g -> rows(g).size() <= 2);
    }

    @Test
    void the_two_rows_of_a_combination_are_next_to_each_other_and_the_more_severe_is_taken() {
        for (int[] g : combinations()) {
            List<Integer> rows = rows(g);
            if (rows.size() == 2) {
                assertThat(rows.get(1)).as(text(g)).isEqualTo(rows.get(0) + 1);
                assertThat(level(g)).as(text(g)).isEqualTo(rows.get(1));
                assertThat(AbilityTable.reading(g[0], g[1], g[2], g[3]))
                        .as(text(g))
                        .isEqualTo(AbilityTable.Reading.MORE_SEVERE_OF_TWO);
            }
        }
    }

    @Test
    void a_combination_with_one_row_has_the_level_of_that_row() {
        for (int[] g : combinations()) {
            if (rows(g).size() == 1) {
                assertThat(level(g)).as(text(g)).isEqualTo(rows(g).get(0));
                assertThat(AbilityTable.reading(g[0], g[1], g[2], g[3]))
                        .as(text(g))
                        .isEqualTo(AbilityTable.Reading.ONE_ROW);
            }
        }
    }

    @Test
    void a_combination_without_a_row_has_the_level_of_the_row_read_as_at_least() {
        for (int[] g : combinations()) {
            if (rows(g).isEmpty()) {
                assertThat(level(g)).as(text(g)).isEqualTo(g[0] == 0 ? 1 : 2);
                assertThat(AbilityTable.reading(g[0], g[1], g[2], g[3]))
                        .as(text(g))
                        .isEqualTo(AbilityTable.Reading.ROW_READ_AS_AT_LEAST);
            }
        }
    }

    @Test
    void how_many_combinations_each_level_has() {
        int[] count = new int[4];
        combinations().forEach(g -> count[level(g)]++);

        assertThat(count).containsExactly(2, 88, 64, 102);
    }

    @Test
    void no_worse_grade_gets_a_better_level() {
        for (int[] g : combinations()) {
            for (int i = 0; i < g.length; i++) {
                if (g[i] < AbilityTable.WORST) {
                    int[] worse = g.clone();
                    worse[i]++;
                    assertThat(level(worse)).as(text(g) + " to " + text(worse)).isGreaterThanOrEqualTo(level(g));
                }
            }
        }
    }

    @Test
    void no_worse_score_of_perception_gets_a_better_grade_and_every_grade_occurs() {
        int[] most = {3, 4, 4, 3};
        boolean[] seen = new boolean[4];
        for (int n = 0; n < 400; n++) {
            int[] s = {n % 4, n / 4 % 5, n / 20 % 5, n / 100};
            int grade = AbilityTable.perception(s[0], s[1], s[2], s[3]);
            seen[grade] = true;
            for (int i = 0; i < s.length; i++) {
                if (s[i] < most[i]) {
                    int[] worse = s.clone();
                    worse[i]++;
                    assertThat(AbilityTable.perception(worse[0], worse[1], worse[2], worse[3]))
                            .as(text(s))
                            .isGreaterThanOrEqualTo(grade);
                }
            }
        }
        assertThat(seen).containsExactly(true, true, true, true);
    }
}
