package io.civilaffairs.rule;

import java.util.AbstractList;
import java.util.RandomAccess;

/** A list in an array that nobody else has. */
final class InArray<E> extends AbstractList<E> implements RandomAccess {
    private final E[] items;

    InArray(E[] items) {
        this.items = items;
    }

    @Override
    public E get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return items.length;
    }
}
