package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures that a rule reads together (一并适用的数值).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figures {
    private final List<? extends Figure<?>> all;
    private final List<StandardValue<?>> known;

    private Figures(List<? extends Figure<?>> all) {
        this.all = List.copyOf(all);
        List<StandardValue<?>> found = new ArrayList<>();
        this.all.forEach(f -> f.source().ifPresent(found::add));
        this.known = List.copyOf(found);
    }

    /**
     * Some figures.
     *
     * @param all the figures, in the order in which they are told
     * @return the figures as one
     */
    public static Figures of(List<? extends Figure<?>> all) {
        return new Figures(all);
    }

    /**
     * Whether a pack gives every one of them.
     *
     * @return true if none is missing
     */
    public boolean areKnown() {
        return known.size() == all.size();
    }

    /**
     * Tells the probe that they were used, and those that are missing.
     *
     * @param probe who watches
     */
    public void read(Probe probe) {
        if (!probe.watching) {
            return;
        }
        probe.used(known);
        for (int i = 0; i < all.size() && !areKnown(); i++) {
            if (!all.get(i).isKnown()) {
                var unused = all.get(i).read(probe);
            }
        }
    }
}
