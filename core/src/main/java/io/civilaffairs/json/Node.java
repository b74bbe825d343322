package io.civilaffairs.json;

import io.civilaffairs.json.Document.Special;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a document that knows its place. Each way of reading it gives null and reports a problem if the value is not
 * of that kind.
 */
record Node(Object json, Place place, Problems problems) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern LIKE_A_DATE =
            Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})(?:[-/.月]?([0-9]{1,2})日?|月?)");

    String at() {
        return place.pointer();
    }

    void problem(String message) {
        problems.add(at(), message);
    }

    /** Says what was expected in place of this value. */
    void expected(String what) {
        if (json != Special.REPORTED) {
            problem("expected " + what + ", found " + found());
        }
    }

    private String found() {
        if (json instanceof String text) {
            return "the text " + Shown.quoted(text);
        }
        if (json instanceof BigDecimal number) {
            return "the number " + Shown.bare(number.toString());
        }
        if (json instanceof Boolean) {
            return json.toString();
        }
        return json instanceof Map ? "an object" : json instanceof List ? "a list" : "null";
    }

    @Nullable
    Fields object() {
        if (json instanceof Map<?, ?> entries) {
            return new Fields(entries, place, problems);
        }
        expected("an object");
        return null;
    }

    @Nullable
    List<Node> list() {
        if (!(json instanceof List<?> elements)) {
            expected("a list");
            return null;
        }
        List<Node> nodes = new ArrayList<>();
        for (Object element : elements) {
            nodes.add(new Node(element, place.index(nodes.size()), problems));
        }
        return nodes;
    }

    /** The elements that could be read. */
    <T> @Nullable List<T> listOf(Function<Node, ? extends @Nullable T> reader) {
        List<Node> nodes = list();
        if (nodes == null) {
            return null;
        }
        List<T> elements = new ArrayList<>();
        for (Node node : nodes) {
            T element = reader.apply(node);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The elements that are objects and could be read; the reader asks for every key it knows. */
    <T> @Nullable List<T> objects(Function<Fields, ? extends @Nullable T> reader) {
        return listOf(node -> node.objectOf(reader));
    }

    <T> @Nullable T objectOf(Function<Fields, ? extends @Nullable T> reader) {
        Fields fields = object();
        if (fields == null) {
            return null;
        }
        T read = reader.apply(fields);
        fields.close();
        return read;
    }

    boolean is(String text) {
        return text.equals(json);
    }

    @Nullable
    String text() {
        if (json instanceof String text) {
            return text;
        }
        expected("a text");
        return null;
    }

    /** A text that is not blank. */
    @Nullable
    String name() {
        String text = text();
        if (text != null && text.isBlank()) {
            problem("expected a text that is not blank");
            return null;
        }
        return text;
    }

    @Nullable
    String matching(Pattern pattern, String what) {
        String text = text();
        if (text != null && !pattern.matcher(text).matches()) {
            problem(Shown.quoted(text) + " is not " + what);
            return null;
        }
        return text;
    }

    @Nullable
    Boolean flag() {
        if (json instanceof Boolean flag) {
            return flag;
        }
        expected("true or false");
        return null;
    }

    /** A whole number between two bounds, inclusive. */
    @Nullable
    Integer whole(int least, int most) {
        if (json instanceof BigDecimal number) {
            try {
                int whole = number.intValueExact();
                if (whole >= least && whole <= most) {
                    return whole;
                }
            } catch (ArithmeticException e) {
                // falls through to the message
            }
        }
        expected("a whole number"
                + (most == Integer.MAX_VALUE ? ", " + least + " or more" : " from " + least + " to " + most));
        return null;
    }

    /** A decimal number, not negative, below a million and with at most four decimals. */
    @Nullable
    BigDecimal decimal() {
        if (json instanceof BigDecimal number
                && number.signum() >= 0
                && number.scale() <= 4
                && number.precision() - number.scale() <= 6) {
            return number;
        }
        expected("a number from 0 to 999999 with at most four decimals");
        return null;
    }

    @Nullable
    LocalDate date() {
        return dated(DATE, LocalDate::parse, "a date (YYYY-MM-DD)");
    }

    @Nullable
    YearMonth month() {
        return dated(MONTH, YearMonth::parse, "a month (YYYY-MM)");
    }

    /** A date, or a month of which the last day is meant. */
    @Nullable
    LocalDate dateOrEndOfMonth() {
        return json instanceof String text && MONTH.matcher(text).matches()
                ? dated(MONTH, m -> YearMonth.parse(m).atEndOfMonth(), "a date or a month (YYYY-MM-DD, YYYY-MM)")
                : date();
    }

    private <T> @Nullable T dated(Pattern form, Function<String, T> parser, String what) {
        String text = text();
        if (text == null) {
            return null;
        }
        if (form.matcher(text).matches()) {
            try {
                return parser.apply(text);
            } catch (DateTimeException e) {
                problem(Shown.quoted(text) + " is not " + what);
                return null;
            }
        }
        Matcher like = LIKE_A_DATE.matcher(text);
        String near = !like.matches()
                ? ""
                : like.group(1) + "-" + two(like.group(2)) + (like.group(3) == null ? "" : "-" + two(like.group(3)));
        boolean valid = false;
        try {
            valid = form.matcher(near).matches() && parser.apply(near) != null;
        } catch (DateTimeException e) {
            // no valid date is near
        }
        problem(Shown.quoted(text) + " is not " + what + (valid ? "\nMaybe \"" + near + "\" is meant" : ""));
        return null;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()));
    }

    <E extends Enum<E>> @Nullable E oneOf(List<E> valid) {
        List<String> names = valid.stream().map(Enum::name).toList();
        if (!(json instanceof String text)) {
            expected("one of " + String.join(", ", names));
            return null;
        }
        int position = names.indexOf(text);
        if (position < 0) {
            problem(Shown.quoted(text) + " is not one of " + String.join(", ", names) + Shown.maybe(text, names));
            return null;
        }
        return valid.get(position);
    }

    /** An amount in yuan, not negative: a decimal text, or a number that is exact to the fen. */
    @Nullable
    Money money() {
        if (!(json instanceof String) && !(json instanceof BigDecimal)) {
            expected("an amount in yuan, such as \"770.00\"");
            return null;
        }
        String text = json instanceof BigDecimal number ? plain(number) : json.toString();
        Money money;
        try {
            money = Money.parse(text);
        } catch (IllegalArgumentException e) {
            problem(Shown.quoted(text) + " is not an amount in yuan with at most two decimals" + Shown.maybe(e));
            return null;
        }
        if (money.isNegative()) {
            problem(Shown.quoted(text) + " is negative, expected an amount of 0 or more");
            return null;
        }
        return money;
    }

    /** A number without exponent and without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Nullable
    Region region() {
        String code = text();
        if (code == null) {
            return null;
        }
        try {
            return Region.of(code);
        } catch (IllegalArgumentException e) {
            problem(Shown.quoted(code)
                    + (code.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}")
                            ? " skips a level: the digits of a unit above are zero"
                            : " is not a region code (6, 9 or 12 digits)")
                    + Shown.maybe(e));
            return null;
        }
    }
}
