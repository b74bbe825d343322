package io.civilaffairs.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The examination of one household (审核): what is decided of it, and what is explained, share what the rules of a binding
 * have in common. A household is decided by one thread; reasons may be asked for later, by any.
 *
 * <p>Deciding and explaining are the same evaluation of the same facts, once with a probe that watches nothing and once with
 * one that writes down what it sees. Where everything is written down at once, there is only the second.
 */
public final class Examination {
    private final Slots slots;
    private final Silent deciding;
    private final boolean writing;
    private @Nullable Recording recording;

    private Examination(Slots slots, boolean writing) {
        this.slots = slots;
        this.deciding = new Silent(slots);
        this.writing = writing;
    }

    /**
     * An examination that decides, and writes reasons down when they are asked for.
     *
     * @param slots how much the rules of the binding share
     * @return an examination that has not begun
     */
    public static Examination deciding(Slots slots) {
        return new Examination(slots, false);
    }

    /**
     * An examination that writes down the reasons of everything it decides.
     *
     * @param slots how much the rules of the binding share
     * @return an examination that has not begun
     */
    public static Examination writing(Slots slots) {
        return new Examination(slots, true);
    }

    /**
     * Whether reasons are written down as it is decided.
     *
     * @return false if they are written when they are asked for
     */
    public boolean isWriting() {
        return writing;
    }

    /**
     * The probe under which the household is decided, unless all is written down.
     *
     * @return the probe; for one thread
     */
    public Probe probe() {
        return deciding;
    }

    /**
     * The recording under which a household is decided and written down at once.
     *
     * @return the recording; for one thread
     * @throws IllegalStateException if this examination decides first
     */
    public Recording recording() {
        if (!writing) {
            throw new IllegalStateException("this examination decides first and explains when it is asked");
        }
        Recording current = recording;
        if (current == null) {
            current = new Recording(deciding);
            recording = current;
        }
        return current;
    }

    /**
     * Explains something; one explanation after the other, whoever asks.
     *
     * @param how evaluates under the recording of the household and takes what it needs from it
     * @param <T> the type of what is explained
     * @return the explanation
     */
    public synchronized <T> T explain(Function<Recording, T> how) {
        // one of its own: another thread may still be deciding
        Recording current = recording == null ? Probe.recording(slots) : recording;
        recording = null; // one that is left in the middle of an evaluation is not used again
        T explained = how.apply(current);
        recording = current;
        return explained;
    }
}
