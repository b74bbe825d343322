package io.civilaffairs.json;

import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads the figure of a standard in its unit. */
final class Figures {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SHARE = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?%?|[0-9]{1,9}/[0-9]{1,9}");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?%?");

    private Figures() {}

    /**
     * The value: Money, Ratio, Integer, LocalDate, Boolean, AgeBands or String, as the unit asks.
     *
     * @throws IllegalArgumentException if the text is no value of the unit; the message says what was expected
     */
    static Object parse(Unit unit, String text) {
        return switch (unit.kind()) {
            case MONEY -> money(unit, text);
            case RATIO -> ratio(unit, text);
            case NUMBER -> Integer.valueOf(checked(WHOLE, text, unit, "a whole number of 0 or more"));
            case DATE -> date(unit, text);
            case FLAG -> flag(unit, text);
            case BANDS -> bands(unit, text);
            case TEXT -> {
                if (text.isBlank()) {
                    throw wrong(text, unit, "a text that is not blank");
                }
                yield text;
            }
        };
    }

    private static Money money(Unit unit, String text) {
        Money money;
        try {
            money = Money.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(text, unit, "yuan with at most two decimals, such as \"770.00\"" + Shown.maybe(e));
        }
        if (money.isNegative()) {
            throw wrong(text, unit, "an amount of 0 or more");
        }
        return money;
    }

    /** A share in per cent is written in hundredths, with or without the sign: 30 or 30% is 3/10. */
    private static Ratio ratio(Unit unit, String text) {
        boolean percent = unit == Unit.PERCENT;
        String expected =
                percent ? "a percentage, such as \"30\"" : "a decimal or a fraction, such as \"1.5\" or \"1/3\"";
        String share = checked(percent ? PERCENTAGE : SHARE, text, unit, expected);
        try {
            return Ratio.parse(percent && !share.endsWith("%") ? share + "%" : share);
        } catch (IllegalArgumentException e) {
            throw wrong(text, unit, expected);
        }
    }

    private static LocalDate date(Unit unit, String text) {
        try {
            return LocalDate.parse(checked(DATE, text, unit, "a date (YYYY-MM-DD)"));
        } catch (DateTimeParseException e) {
            throw wrong(text, unit, "a date (YYYY-MM-DD)");
        }
    }

    private static Boolean flag(Unit unit, String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw wrong(text, unit, "true or false");
    }

    private static AgeBands bands(Unit unit, String text) {
        try {
            return AgeBands.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(text, unit, "ages that rise, each with its yuan, such as \"80: 50.00, 90: 100.00\"");
        }
    }

    private static String checked(Pattern form, String text, Unit unit, String expected) {
        if (!form.matcher(text).matches()) {
            throw wrong(text, unit, expected);
        }
        return text;
    }

    private static IllegalArgumentException wrong(String text, Unit unit, String expected) {
        return new IllegalArgumentException(
                Shown.quoted(text) + " is not a value in " + unit + ", expected " + expected);
    }
}
