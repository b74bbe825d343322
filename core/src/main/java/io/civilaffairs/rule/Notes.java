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
    /** All that is noted, where that is a list already; then the items are not. */
    private @Nullable List<E> whole;

    void clear() {
        size = 0;
        whole = null;
    }

    int size() {
        return size;
    }

    /** Only the first so many are left. */
    void cut(int left) {
        if (left < size) {
            makeRoom(size);
            size = left;
        }
    }

    void add(E item) {
        if (size == items.length || whole != null) {
            makeRoom(size + 1);
        }
        items[size++] = item;
    }

    /** Adds an item unless an equal one is noted already. */
    void addUnlessEqual(E item) {
        makeRoom(size);
        for (int i = 0; i < size; i++) {
            if (item.equals(items[i])) {
                return;
            }
        }
        add(item);
    }

    /** Adds what a shared value noted, each only once. */
    void addAll(List<E> more) {
        if (size == 0) {
            be(more);
        } else {
            for (int i = 0; i < more.size(); i++) {
                addUnlessEqual(more.get(i));
            }
        }
    }

    /** Adds figures, each only once; a figure of a binding is always the same object. */
    void addFigures(List<E> more) {
        if (size == 0) {
            be(more);
        } else if (!more.isEmpty()) {
            makeRoom(size + more.size());
            for (int i = 0; i < more.size(); i++) {
                addOnce(more.get(i));
            }
        }
    }

    /** A list that never changes is all that is noted so far. */
    private void be(List<E> list) {
        whole = list;
        size = list.size();
    }

    /** Makes room for as many items, and takes a list apart. */
    private void makeRoom(int most) {
        if (items.length < most) {
            items = Arrays.copyOf(items, Math.max(most, Math.max(FIRST, 2 * items.length)));
        }
        List<E> list = whole;
        for (int i = 0; list != null && i < size; i++) {
            items[i] = list.get(i);
        }
        whole = null;
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
        if (whole != null) {
            return whole;
        }
        return switch (size) {
            case 1 -> List.of((E) items[0]);
            case 2 -> List.of((E) items[0], (E) items[1]);
            default -> (List<E>) List.of(size == items.length ? items : Arrays.copyOf(items, size));
        };
    }
}
