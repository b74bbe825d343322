package io.civilaffairs.programme.guardianship;

import java.util.Set;
import java.util.TreeSet;

/**
 * A change of a guardianship that the law does not allow from its state (不合法的监护变更). The message names the state, the
 * change, and what is lawful. This class is immutable and thread-safe.
 */
public final class UnlawfulTransitionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final GuardianshipState state;
    private final GuardianshipTransition transition;

    UnlawfulTransitionException(
            GuardianshipState state,
            ParentsStanding parents,
            GuardianshipTransition transition,
            Set<GuardianshipTransition> lawful) {
        super("transition: " + transition + " is not lawful from " + state + " with parents " + parents + "; lawful: "
                + (lawful.isEmpty() ? "nothing, it has ended" : new TreeSet<>(lawful)));
        this.state = state;
        this.transition = transition;
    }

    /**
     * The state it was tried from.
     *
     * @return the state
     */
    public GuardianshipState state() {
        return state;
    }

    /**
     * What was tried.
     *
     * @return the change
     */
    public GuardianshipTransition transition() {
        return transition;
    }
}
