package io.civilaffairs.programme.guardianship;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A yes-or-no about a child that is read off lists (对儿童情况清单的判断), such as its parents. This class is immutable and
 * thread-safe.
 */
final class Check extends Derived<Member, Boolean> {
    /** Looks at a child; UNKNOWN only after the probe was told what is missing. */
    @FunctionalInterface
    interface Look {
        /** Looks. */
        Outcome at(Member child, Probe probe);
    }

    private final Look look;

    private Check(String id, Label label, Look look) {
        super(id, label, Unit.FLAG);
        this.look = look;
    }

    static Check of(String id, String zh, String en, Look look) {
        return new Check("person." + id, Label.of(zh, en), look);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member child, Probe probe) {
        return switch (look.at(child, probe)) {
            case MET -> Boolean.TRUE;
            case NOT_MET -> Boolean.FALSE;
            case UNKNOWN -> null;
        };
    }
}
