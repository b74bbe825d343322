package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import org.jspecify.annotations.Nullable;

/** What is seen of a node beside its parts, while it is being evaluated. */
final class Noted {
    @Nullable
    Object actual;

    @Nullable
    Object limit;

    boolean assumed;
    final Notes<FactRef> missing = new Notes<>();
    final Notes<Step> steps = new Notes<>();
    final Notes<StandardValue<?>> standards = new Notes<>();

    void clear() {
        actual = null;
        limit = null;
        assumed = false;
        missing.clear();
        steps.clear();
        standards.clear();
    }

    Finding.Seen seen() {
        return new Finding.Seen(actual, limit, assumed, missing.toList(), steps.toList(), standards.toList());
    }

    void addAll(Finding.Seen more) {
        missing.addAll(more.missing());
        steps.addAll(more.working());
        standards.addFigures(more.standards());
    }
}
