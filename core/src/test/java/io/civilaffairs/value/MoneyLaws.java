package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Laws of exact arithmetic, checked against java.math where it has an answer. */
class MoneyLaws {
    private static final long FEN = 1_000_000_000_000L;
    private static final long SMALL = 1_000;
    private static final List<List<Long>> HALVES =
            List.of(List.of(0L, 1L), List.of(1L, 2L), List.of(-1L, 2L), List.of(150L, 1L), List.of(-101L, 2L));
    private static final List<List<Long>> EXTREMES = List.of(
            List.of(0L, 1L),
            List.of(Long.MAX_VALUE, 1L),
            List.of(Long.MIN_VALUE, 1L),
            List.of(Long.MIN_VALUE, 3L),
            List.of(1L, Long.MAX_VALUE),
            List.of(Long.MAX_VALUE - 1, Long.MAX_VALUE),
            List.of(Long.MIN_VALUE, Long.MAX_VALUE),
            List.of(1L, 3L));

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-FEN, FEN).map(Money::ofFen);
    }

    @Provide
    Arbitrary<ExactMoney> exactAmounts() {
        return fractions(FEN, SMALL, ExactMoney::ofFen, HALVES);
    }

    @Provide
    Arbitrary<ExactMoney> anyExactAmounts() {
        return fractions(Long.MAX_VALUE, Long.MAX_VALUE, ExactMoney::ofFen, EXTREMES);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return fractions(SMALL, SMALL, Ratio::of, HALVES);
    }

    @Provide
    Arbitrary<Ratio> anyRatios() {
        return fractions(Long.MAX_VALUE, Long.MAX_VALUE, Ratio::of, EXTREMES);
    }

    private static <T> Arbitrary<T> fractions(
            long numerators, long denominators, BiFunction<Long, Long, T> maker, List<List<Long>> edgeCases) {
        Arbitrary<T> random = Combinators.combine(
                        Arbitraries.longs().between(-numerators, numerators),
                        Arbitraries.longs().between(1, denominators))
                .as(maker::apply)
                .withoutEdgeCases();
        Arbitrary<T> chosen = Arbitraries.of(edgeCases).map(edge -> maker.apply(edge.get(0), edge.get(1)));
        return Arbitraries.oneOf(List.of(random, chosen));
    }

    @Property
    void addition_is_associative_and_commutative(
            @ForAll("amounts") Money a, @ForAll("amounts") Money b, @ForAll("amounts") Money c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
    }

    @Property
    void multiplication_distributes_over_addition(
            @ForAll("amounts") Money a,
            @ForAll("amounts") Money b,
            @ForAll @LongRange(min = -1000, max = 1000) long n) {
        assertThat(a.plus(b).times(n)).isEqualTo(a.times(n).plus(b.times(n)));
    }

    @Property
    void the_text_of_an_amount_reads_back(@ForAll("amounts") Money a) {
        assertThat(Money.parse(a.toString())).isEqualTo(a);
        assertThat(new BigDecimal(a.toString())).isEqualTo(BigDecimal.valueOf(a.fen(), 2));
    }

    @Property
    void whole_and_exact_amounts_agree(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
        assertThat(a.exact().plus(b).toMoney()).isEqualTo(a.plus(b));
        assertThat(a.exact().minus(b).toMoney()).isEqualTo(a.minus(b));
        assertThat(a.exact().compareToMoney(b)).isEqualTo(a.compareTo(b));
        assertThat(a.max(b).exact()).isEqualTo(a.exact().max(b.exact()));
        assertThat(a.min(b).exact()).isEqualTo(a.exact().min(b.exact()));
    }

    @Property
    void the_parts_add_up_to_the_whole(@ForAll("amounts") Money a, @ForAll @LongRange(min = 1, max = 1000) long parts) {
        assertThat(a.dividedBy(parts).times(parts).toMoney()).isEqualTo(a);
        assertThat(a.dividedBy(parts)).isEqualTo(a.times(Ratio.of(1, parts)));
    }

    @Property
    void exact_addition_is_associative_and_commutative(
            @ForAll("exactAmounts") ExactMoney a,
            @ForAll("exactAmounts") ExactMoney b,
            @ForAll("exactAmounts") ExactMoney c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
    }

    @Property
    void a_share_of_a_sum_is_the_sum_of_the_shares(
            @ForAll("exactAmounts") ExactMoney a, @ForAll("exactAmounts") ExactMoney b, @ForAll("ratios") Ratio share) {
        assertThat(a.plus(b).times(share)).isEqualTo(a.times(share).plus(b.times(share)));
    }

    @Property
    void ratios_form_a_ring(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.minus(a)).isEqualTo(Ratio.ZERO);
        assertThat(a.times(Ratio.ONE)).isEqualTo(a);
    }

    @Property
    void a_ratio_is_always_reduced_and_reads_back(@ForAll("anyRatios") Ratio ratio) {
        BigInteger divisor = BigInteger.valueOf(ratio.numerator()).gcd(BigInteger.valueOf(ratio.denominator()));

        assertThat(divisor).isEqualTo(BigInteger.ONE);
        assertThat(ratio.denominator()).isPositive();
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    }

    @Property
    void comparison_agrees_with_unbounded_arithmetic(
            @ForAll("anyExactAmounts") ExactMoney a, @ForAll("anyExactAmounts") ExactMoney b) {
        BigInteger left = BigInteger.valueOf(a.numerator()).multiply(BigInteger.valueOf(b.denominator()));
        BigInteger right = BigInteger.valueOf(b.numerator()).multiply(BigInteger.valueOf(a.denominator()));

        assertThat(a.compareTo(b)).isEqualTo(left.compareTo(right));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void a_sum_is_exact_or_an_error_but_never_wrong(
            @ForAll("anyExactAmounts") ExactMoney a, @ForAll("anyExactAmounts") ExactMoney b) {
        BigInteger d1 = BigInteger.valueOf(a.denominator());
        BigInteger d2 = BigInteger.valueOf(b.denominator());
        BigInteger n1 = BigInteger.valueOf(a.numerator());
        BigInteger n2 = BigInteger.valueOf(b.numerator());
        assertExactOrError(n1.multiply(d2).add(n2.multiply(d1)), d1.multiply(d2), () -> a.plus(b));
        assertExactOrError(n1.multiply(d2).subtract(n2.multiply(d1)), d1.multiply(d2), () -> a.minus(b));
    }

    @Property
    void a_product_is_exact_or_an_error_but_never_wrong(
            @ForAll("anyExactAmounts") ExactMoney a, @ForAll("anyRatios") Ratio share, @ForAll long divisor) {
        BigInteger n = BigInteger.valueOf(a.numerator());
        BigInteger d = BigInteger.valueOf(a.denominator());
        assertExactOrError(
                n.multiply(BigInteger.valueOf(share.numerator())),
                d.multiply(BigInteger.valueOf(share.denominator())),
                () -> a.times(share));
        if (divisor != 0) {
            assertExactOrError(n, d.multiply(BigInteger.valueOf(divisor)), () -> a.dividedBy(divisor));
        }
    }

    private static void assertExactOrError(
            BigInteger numerator, BigInteger denominator, Supplier<ExactMoney> operation) {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        boolean fits = n.bitLength() <= 63 && d.bitLength() <= 63;
        try {
            ExactMoney result = operation.get();
            assertThat(fits).isTrue();
            assertThat(result.numerator()).isEqualTo(n.longValueExact());
            assertThat(result.denominator()).isEqualTo(d.longValueExact());
        } catch (ArithmeticException e) {
            assertThat(fits).as("an error although %s/%s fits", n, d).isFalse();
        }
    }

    @Property
    void rounding_agrees_with_big_decimal(@ForAll("exactAmounts") ExactMoney a, @ForAll Rounding rounding) {
        boolean toFen = rounding.name().endsWith("FEN");
        BigDecimal numerator = BigDecimal.valueOf(a.numerator(), toFen ? 0 : 2);
        RoundingMode mode = rounding.name().startsWith("HALF")
                ? RoundingMode.HALF_UP
                : rounding.name().startsWith("UP") ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal expected = numerator.divide(BigDecimal.valueOf(a.denominator()), 0, mode);

        assertThat(a.round(rounding))
                .isEqualTo(toFen ? Money.ofFen(expected.longValueExact()) : Money.ofYuan(expected.longValueExact()));
    }

    @Property
    void rounding_moves_by_less_than_one_step_in_its_direction(
            @ForAll("exactAmounts") ExactMoney a, @ForAll Rounding rounding) {
        long step = rounding.name().endsWith("FEN") ? 1 : 100;
        ExactMoney moved = a.round(rounding).exact().minus(a);

        assertThat(moved).isLessThan(ExactMoney.ofFen(step, 1)).isGreaterThan(ExactMoney.ofFen(-step, 1));
        if (rounding.name().startsWith("UP")) {
            assertThat(moved.isNegative()).isFalse();
        } else if (rounding.name().startsWith("DOWN")) {
            assertThat(moved.isPositive()).isFalse();
        } else {
            assertThat(moved.max(ExactMoney.ZERO.minus(moved))).isLessThanOrEqualTo(ExactMoney.ofFen(step, 2));
        }
    }

    @Property
    void rounding_keeps_the_order_and_is_stable(
            @ForAll("exactAmounts") ExactMoney a, @ForAll("exactAmounts") ExactMoney b, @ForAll Rounding rounding) {
        assertThat(a.min(b).round(rounding)).isLessThanOrEqualTo(a.max(b).round(rounding));
        assertThat(a.round(rounding).exact().round(rounding)).isEqualTo(a.round(rounding));
    }
}
