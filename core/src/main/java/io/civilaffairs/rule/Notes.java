package io.civilaffairs.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is noted of one kind while a condition is evaluated: a list that is emptied and filled again. */
final class Notes<E> {
    private static final int FIRST = 8;

    private static final Object[] NONE = {};

    private @Nullable Object[] items = NONE;
    private int size;
    /** A list noted as a whole while nothing else was; handed on as it is. */
    private @Nullable List<E> whole;

    void clear() {
        size = 0;
        whole = null;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(E item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(FIRST, size * 2));
        }
        items[size++] = item;
        whole = null;
    }

    /** Adds an item unless an equal one is noted already. */
    void addUnlessEqual(E item) {
        for (int i = 0; i < size; i++) {
            if (item.equals(items[i])) {
                return;
            }
        }
        add(item);
    }

    /** Adds what a shared value noted, each only once. */
    void addAll(List<E> more) {
        if (size != 0) {
            for (int i = 0; i < more.size(); i++) {
                addUnlessEqual(more.get(i));
            }
        } else if (!more.isEmpty()) {
            for (int i = 0; i < more.size(); i++) {
                add(more.get(i));
            }
            whole = more;
        }
    }

    /** Adds figures, each only once; a figure of a binding is always the same object. */
    void addFigures(List<E> more) {
        if (size == 0) {
            addAll(more);
            return;
        }
        if (items.length < size + more.size()) {
            items = Arrays.copyOf(items, Math.max(2 * size, size + more.size()));
        }
        for (int i = 0; i < more.size(); i++) {
            addOnce(more.get(i));
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void addOnce(E item) {
        for (int i = 0; i < size; i++) {
            if (items[i] == item) {
                return;
            }
        }
        add(item);
    }

    /** What is noted, as a list of its own that never changes. */
    @SuppressWarnings("unchecked") // only items are ever added
    List<E> toList() {
        if (size == 0) {
            return List.of();
        }
        List<E> all = whole;
        if (all == null) {
            all = switch (size) {
                case 1 -> List.of((E) items[0]);
                case 2 -> List.of((E) items[0], (E) items[1]);
                default -> (List<E>) List.of(Arrays.copyOf(items, size));
            };
            whole = all;
        }
        return all;
    }
}
