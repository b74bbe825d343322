package io.civilaffairs.rule;

import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether an award of another programme is for a person (是否属于其保障对象). Immutable. */
final class Covered<S extends Subject, T extends Subject> extends Derived<S, Boolean> {
    private final String programme;
    private final Function<S, T> to;
    private final @Nullable Input<T, List<S>> members;

    Covered(String programme, Label label, Function<S, T> to, @Nullable Input<T, List<S>> members) {
        super("covered-by." + programme, label, Unit.FLAG);
        this.programme = programme;
        this.to = to;
        this.members = members;
    }

    @Override
    @SuppressWarnings("unchecked") // a programme id names programmes of one kind of subject, checked by the book
    public Derived<S, Boolean> bind(Binding binding) {
        return new Covered<>(programme, label(), to, (Input<T, List<S>>)
                binding.covered(programme).orElse(null));
    }

    @Override
    protected @Nullable Boolean work(S subject, Probe probe) {
        Input<T, List<S>> covered = members;
        if (covered == null) {
            return true;
        }
        List<S> list = covered.read(to.apply(subject), probe);
        return list == null ? null : Boolean.valueOf(list.contains(subject));
    }
}
