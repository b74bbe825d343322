package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bands and the table of care levels in one setting (失能等级划分表). Bands and table are read from the pack; only that the
 * worse of cognition and senses counts beside daily living stands here. This class is immutable and thread-safe.
 */
final class CareTable {
    private final List<List<Figure<Integer>>> bands;
    private final List<List<Figure<Integer>>> table;

    private CareTable(List<List<Figure<Integer>>> bands, List<List<Figure<Integer>>> table) {
        this.bands = bands;
        this.table = table;
    }

    /** The table of a setting, the same for all that ask. */
    static CareTable in(Binding binding) {
        return binding.once(
                LongTermCareStandards.TABLE,
                b -> new CareTable(figures(LongTermCareStandards.BANDS, b), figures(LongTermCareStandards.TABLE, b)));
    }

    private static List<List<Figure<Integer>>> figures(List<List<StandardId<Integer>>> ids, Binding binding) {
        return ids.stream()
                .map(row -> row.stream().map(binding::figure).toList())
                .toList();
    }

    /** The bands that each dimension may still have, or null if a bound of a band has no figure. */
    @Nullable
    List<boolean[]> bands(Member member) {
        List<boolean[]> possible = new ArrayList<>();
        for (int d = 0; d < CareDimension.ALL.size(); d++) {
            if (!bands.get(d).stream().allMatch(Figure::isKnown)) {
                return null;
            }
            CareDimension dimension = CareDimension.ALL.get(d);
            boolean[] may = new boolean[CareBand.ALL.size()];
            int known = dimension.known(member);
            int most = known + dimension.open(member);
            for (int total = known; total <= most; total += dimension.step()) {
                may[band(d, total)] = true;
            }
            possible.add(may);
        }
        return possible;
    }

    private int band(int dimension, int total) {
        int band = 0;
        for (Figure<Integer> from : bands.get(dimension)) {
            if (total >= value(from)) {
                return band;
            }
            band++;
        }
        return band;
    }

    /** Every bound of a band. */
    List<List<Figure<Integer>>> bounds() {
        return bands;
    }

    /** The level where the three dimensions have these bands. */
    Figure<Integer> level(int[] ranks) {
        return table.get(ranks[0]).get(Math.max(ranks[1], ranks[2]));
    }

    private static int value(Figure<Integer> known) {
        return known.source().orElseThrow().value();
    }
}
