package io.civilaffairs.value;

/**
 * A rounding rule for amounts (取整规则): the direction and the smallest unit kept.
 *
 * <p>For negative amounts: {@code UP} is always towards the larger amount (-1.5 fen gives -1 fen) and {@code DOWN} always
 * towards the smaller (-1.5 fen gives -2 fen), as ceiling and floor do; {@code HALF_UP} (四舍五入) takes the nearest and a
 * half away from zero, so that a recovery mirrors the arrears of the same size. This class is immutable and
 * thread-safe.
 */
public enum Rounding {
    /** Up to the next fen (见厘进分): never less than the exact amount. */
    UP_TO_FEN(1, Direction.UP),
    /** To the nearest fen, a half away from zero (四舍五入到分). */
    HALF_UP_TO_FEN(1, Direction.HALF_UP),
    /** Down to the fen below (舍去不足一分的部分): never more than the exact amount. */
    DOWN_TO_FEN(1, Direction.DOWN),
    /** Up to the next yuan (见角进元): never less than the exact amount. */
    UP_TO_YUAN(100, Direction.UP),
    /** To the nearest yuan, a half away from zero (四舍五入到元). */
    HALF_UP_TO_YUAN(100, Direction.HALF_UP),
    /** Down to the yuan below (舍去不足一元的部分): never more than the exact amount. */
    DOWN_TO_YUAN(100, Direction.DOWN);

    private enum Direction {
        UP,
        HALF_UP,
        DOWN
    }

    private final long step;
    private final Direction direction;

    Rounding(long step, Direction direction) {
        this.step = step;
        this.direction = direction;
    }

    /**
     * Rounds an exact amount.
     *
     * @param amount the exact amount
     * @return the rounded amount; the same amount if nothing has to be rounded
     * @throws ArithmeticException if the result does not fit
     */
    public Money apply(ExactMoney amount) {
        // amount = steps x step + restFen + rest / denominator, with 0 <= restFen < step and 0 <= rest < denominator
        long fen = Math.floorDiv(amount.numerator(), amount.denominator());
        long rest = Math.floorMod(amount.numerator(), amount.denominator());
        long steps = Math.floorDiv(fen, step);
        long restFen = Math.floorMod(fen, step);
        boolean up = (restFen != 0 || rest != 0)
                && switch (direction) {
                    case UP -> true;
                    case DOWN -> false;
                    case HALF_UP -> {
                        int half = compareToHalf(restFen, rest, amount.denominator());
                        yield half > 0 || (half == 0 && amount.isPositive());
                    }
                };
        return Money.ofFen(Exact.multiply(up ? steps + 1 : steps, step));
    }

    private int compareToHalf(long restFen, long rest, long denominator) {
        if (step == 1) {
            return Long.compare(rest, denominator - rest);
        }
        return restFen == step / 2 ? Long.signum(rest) : Long.compare(restFen, step / 2);
    }
}
