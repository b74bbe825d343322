package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bands of age of a place (高龄津贴年龄档次): one table of as many bands as the place has, or up to three bands of which
 * each figure is a standard of its own. Of both the one counts that was set closer by; of the same place the table. This
 * class is immutable and thread-safe.
 */
final class HighAgeBands {
    private static final List<StandardId<Integer>> FROM = List.of(
            AllowanceStandards.FIRST_BAND_FROM,
            AllowanceStandards.SECOND_BAND_FROM,
            AllowanceStandards.THIRD_BAND_FROM);
    private static final List<StandardId<Money>> AMOUNTS =
            List.of(AllowanceStandards.FIRST_BAND, AllowanceStandards.SECOND_BAND, AllowanceStandards.THIRD_BAND);

    private HighAgeBands() {}

    /** The table of a setting, or empty if none is in force or single bands were set closer by. */
    static Optional<Figure<AgeBands>> table(Binding binding) {
        Figure<AgeBands> table = binding.figure(AllowanceStandards.BANDS);
        return table.source()
                .flatMap(t ->
                        single(binding).anyMatch(s -> depth(s) > depth(t)) ? Optional.empty() : Optional.of(table));
    }

    private static Stream<StandardValue<?>> single(Binding binding) {
        return Stream.concat(FROM.stream(), AMOUNTS.stream()).flatMap(id -> binding.figure(id).source().stream());
    }

    private static int depth(StandardValue<?> value) {
        return value.setBy().upwards().size();
    }

    /** The age at which the first band of the table begins. */
    static final class FirstAge extends Derived<Member, Integer> {
        private final @Nullable Figure<AgeBands> table;

        FirstAge(@Nullable Figure<AgeBands> table) {
            super("high-age-allowance.first-age", Label.of("高龄津贴起始年龄", "age of the first band"), Unit.YEARS);
            this.table = table;
        }

        @Override
        public Derived<Member, Integer> bind(Binding binding) {
            return new FirstAge(binding.figure(AllowanceStandards.BANDS));
        }

        @Override
        protected @Nullable Integer work(Member member, Probe probe) {
            AgeBands bands = Objects.requireNonNull(table, "bound").read(probe);
            return bands == null ? null : Integer.valueOf(bands.first());
        }
    }

    /** The amount of the band of age in the table; nothing below the first. */
    static final class ByTable extends Derived<Member, Money> {
        private final Derived<Member, Integer> age;
        private final Figure<AgeBands> table;

        ByTable(Derived<Member, Integer> age, Figure<AgeBands> table) {
            super("high-age-allowance.of-table", Label.of("高龄津贴", "high-age allowance"), Unit.YUAN_PER_PERSON_MONTH);
            this.age = age;
            this.table = table;
        }

        @Override
        public Derived<Member, Money> bind(Binding binding) {
            return this;
        }

        @Override
        public List<Clause> lines() {
            return HighAgeAllowance.LINES;
        }

        @Override
        protected @Nullable Money work(Member member, Probe probe) {
            Integer years = age.read(member, probe);
            AgeBands bands = table.read(probe);
            if (years == null || bands == null) {
                return null;
            }
            probe.step(HighAgeAllowance.AGE, member, years);
            return probe.step(
                    HighAgeAllowance.AMOUNT,
                    member,
                    bands.at(years).map(AgeBands.Band::amount).orElse(Money.ZERO));
        }
    }
}
