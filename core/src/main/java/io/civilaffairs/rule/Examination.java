package io.civilaffairs.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The examination of one household (审核): what is decided of it, and what is explained, share what the rules of a binding
 * have in common. A household is decided by one thread; reasons may be asked for later, by any.
 *
 * <p>Deciding and explaining are the same evaluation of the same facts, once with a probe that watches nothing and once with
 * one that writes down what it sees.
 */
public final class Examination {
    private final Slots slots;
    private final Probe deciding;
    private @Nullable Recording recording;

    /**
     * An examination that has not begun.
     *
     * @param slots how much the rules of the binding share
     */
    public Examination(Slots slots) {
        this.slots = slots;
        this.deciding = Probe.deciding(slots);
    }

    /**
     * The probe under which the household is decided.
     *
     * @return the probe; for one thread
     */
    public Probe deciding() {
        return deciding;
    }

    /**
     * Explains something; one explanation after the other, whoever asks.
     *
     * @param how evaluates under the recording of the household and takes what it needs from it
     * @param <T> the type of what is explained
     * @return the explanation
     */
    public synchronized <T> T explain(Function<Recording, T> how) {
        Recording current = recording == null ? Probe.recording(slots) : recording;
        recording = null; // one that is left in the middle of an evaluation is not used again
        T explained = how.apply(current);
        recording = current;
        return explained;
    }
}
