package io.civilaffairs.benefit;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a programme grants to those entitled (待遇内容). Immutable. */
record Award<S extends Subject>(
        @Nullable Input<S, Money> amount,
        @Nullable Input<S, MoneyRange> range,
        Per per,
        List<Provision<S>> parts,
        @Nullable Input<S, List<Member>> covers,
        @Nullable ReviewRule<S> review) {
    Award {
        parts = List.copyOf(parts);
    }

    /** A condition and those that single benefits hang on. */
    static <S extends Subject> List<Criterion<S>> conditions(Criterion<S> condition, List<Provision<S>> parts) {
        List<Criterion<S>> all = new ArrayList<>();
        all.add(condition);
        for (Provision<S> part : parts) {
            if (part.when() != null) {
                all.add(part.when());
            }
        }
        return all;
    }

    boolean paysMoney() {
        return amount != null || range != null;
    }

    /** What the amount or its limits are worked out by, or null if no money is paid. */
    @Nullable
    Input<S, ?> sum() {
        return amount != null ? amount : range;
    }

    BoundAward<S> bind(Programme<S> programme, Binding binding) {
        Input<S, List<Member>> covered = covers == null ? null : covers.bind(binding);
        if (covered != null) {
            binding.noteCovered(programme.id().id(), covered);
        }
        return new BoundAward<>(
                programme,
                amount == null ? null : amount.bind(binding),
                range == null ? null : range.bind(binding),
                parts.stream()
                        .map(p -> bind(p, binding))
                        .flatMap(Optional::stream)
                        .toList(),
                covered,
                bind(review, binding));
    }

    /** A part whose condition is not in force is left out. */
    private static <S extends Subject> Optional<Provision<S>> bind(Provision<S> part, Binding binding) {
        if (part.when() == null) {
            return Optional.of(part);
        }
        Criterion<S> bound = binding.bind(part.when());
        return bound == null ? Optional.empty() : Optional.of(new Provision<>(part.service(), bound));
    }

    private static <S extends Subject> BoundAward.@Nullable BoundReview<S> bind(
            @Nullable ReviewRule<S> rule, Binding binding) {
        if (rule == null) {
            return null;
        }
        Criterion<S> unstable = binding.bind(rule.unstable());
        return unstable == null
                ? null
                : new BoundAward.BoundReview<>(
                        unstable, binding.figure(rule.shortInterval()), binding.figure(rule.longInterval()));
    }
}
