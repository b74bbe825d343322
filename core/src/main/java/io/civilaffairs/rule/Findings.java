package io.civilaffairs.rule;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The parts of a finding, in an array that nobody else has. */
final class Findings extends AbstractList<Finding> implements RandomAccess {
    private final Finding[] parts;

    Findings(Finding[] parts) {
        this.parts = parts;
    }

    @Override
    public Finding get(int index) {
        return parts[index];
    }

    @Override
    public int size() {
        return parts.length;
    }
}
