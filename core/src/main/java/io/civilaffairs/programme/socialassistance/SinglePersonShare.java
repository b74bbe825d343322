package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The share of the minimum living standard up to which a person guaranteed alone is paid (单人保发放比例): the whole of it to
 * who is counted apart by decision, as a household of one (重庆市城乡居民最低生活保障条例 第十一条第三款、第二十条); to others what
 * the place lays down. This class is immutable and thread-safe.
 */
final class SinglePersonShare extends Derived<Member, Ratio> {
    /** The share, before binding. */
    static final SinglePersonShare INSTANCE = new SinglePersonShare(CountedApart.BY_DECISION, null);

    private final Criterion<Member> apart;
    private final @Nullable Figure<Ratio> local;

    private SinglePersonShare(Criterion<Member> apart, @Nullable Figure<Ratio> local) {
        super("person.standard-share", Label.of("发放比例", "share of the standard"), Unit.RATIO);
        this.apart = apart;
        this.local = local;
    }

    @Override
    public Derived<Member, Ratio> bind(Binding binding) {
        return new SinglePersonShare(
                Objects.requireNonNull(apart.bind(binding), "always in force"),
                binding.figure(SinglePersonStandards.STANDARD_SHARE));
    }

    @Override
    protected @Nullable Ratio work(Member member, Probe probe) {
        Outcome isApart = apart.evaluate(member, probe.aside());
        if (isApart == Outcome.MET) {
            return Ratio.ONE;
        }
        Ratio share = Objects.requireNonNull(local, "bound").read(probe);
        if (isApart == Outcome.NOT_MET || Ratio.ONE.equals(share)) {
            return share;
        }
        apart.evaluate(member, probe);
        return null;
    }
}
