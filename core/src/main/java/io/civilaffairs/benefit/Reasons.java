package io.civilaffairs.benefit;

import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is as it is (理由): the finding, how the amount was worked out, and what both rest on. They are written down
 * when they are first asked for, by the rule that decided, about the same facts; for millions of answers that nobody reads
 * they are not.
 *
 * <p>What is told never changes, and this class may be used from all threads.
 */
public final class Reasons {
    private @Nullable Supplier<Written> writer;
    private volatile @Nullable Written written;

    /** The reasons as they are written down. */
    record Written(Finding finding, List<Step> working, Basis basis) {
        Written {
            working = List.copyOf(working);
        }
    }

    private Reasons(@Nullable Supplier<Written> writer, @Nullable Written written) {
        this.writer = writer;
        this.written = written;
    }

    /**
     * Reasons that are written down already.
     *
     * @param finding the finding of the evaluation that decided
     * @param working how the amount was worked out
     * @param basis what both rest on
     * @return the reasons
     */
    public static Reasons of(Finding finding, List<Step> working, Basis basis) {
        return of(new Written(finding, working, basis));
    }

    static Reasons of(Written written) {
        return new Reasons(null, written);
    }

    /** Reasons that are written down when they are first asked for. */
    static Reasons later(Supplier<Written> writer) {
        return new Reasons(writer, null);
    }

    private Written written() {
        Written known = written;
        return known == null ? write() : known;
    }

    private synchronized Written write() {
        Written known = written;
        if (known == null) {
            known = Objects.requireNonNull(writer).get();
            written = known;
            writer = null;
        }
        return known;
    }

    /**
     * Why.
     *
     * @return the finding of the condition
     */
    public Finding finding() {
        return written().finding();
    }

    /**
     * How the amount was worked out.
     *
     * @return the steps, in order; empty if no money is paid
     */
    public List<Step> working() {
        return written().working();
    }

    /**
     * What the answer rests on.
     *
     * @return figures, options and caveats
     */
    public Basis basis() {
        return written().basis();
    }

    /**
     * The same reasons with more for the reader to know.
     *
     * @param more caveats; those that are there already are not added again
     * @return the reasons
     */
    public Reasons noting(List<Caveat> more) {
        return later(() -> {
            Basis basis = basis();
            List<Caveat> all = new ArrayList<>(basis.caveats());
            more.stream().filter(n -> !all.contains(n)).forEach(all::add);
            return new Written(finding(), working(), new Basis(basis.standards(), basis.options(), all));
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reasons reasons && written().equals(reasons.written());
    }

    @Override
    public int hashCode() {
        return written().hashCode();
    }

    @Override
    public String toString() {
        return written().toString();
    }
}
