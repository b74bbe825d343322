package io.civilaffairs.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Amounts by bands of age (按年龄分档的金额): each band begins at an age and ends where the next begins; the last has no end.
 * Unit: completed years and yuan.
 *
 * <pre>{@code
 * AgeBands bands = AgeBands.parse("80: 50.00, 90: 100.00, 95: 200.00, 100: 500.00");
 * bands.at(94);      // from 90, 100.00
 * bands.at(79);      // empty
 * }</pre>
 *
 * <p>The ages rise from band to band. This class is immutable and thread-safe.
 *
 * @param list the bands, youngest first; at least one
 */
public record AgeBands(List<Band> list) {
    private static final Pattern BAND = Pattern.compile("\\s*([0-9]{1,3})\\s*:\\s*([0-9.]+)\\s*");

    /**
     * One band.
     *
     * @param from the age from which it counts, 0 or more
     * @param amount the amount, 0 or more
     */
    public record Band(int from, Money amount) {
        /** Checks that neither is negative. */
        public Band {
            if (from < 0) {
                throw new IllegalArgumentException("from: " + from + " is below zero");
            }
            if (amount.isNegative()) {
                throw new IllegalArgumentException("amount: " + amount + " is below zero");
            }
        }

        @Override
        public String toString() {
            return from + ": " + amount;
        }
    }

    /** Checks that there is a band and that the ages rise. */
    public AgeBands {
        list = List.copyOf(list);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("list: expected at least one band");
        }
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).from() <= list.get(i - 1).from()) {
                throw new IllegalArgumentException(
                        "list: a band from " + list.get(i).from() + " follows one from "
                                + list.get(i - 1).from() + ", expected ages that rise");
            }
        }
    }

    /**
     * Reads bands from a text such as {@code 80: 50.00, 90: 100.00}.
     *
     * @param text the bands, youngest first
     * @return the bands
     * @throws IllegalArgumentException if the text is no such list or the ages do not rise
     */
    public static AgeBands parse(String text) {
        List<Band> bands = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher band = BAND.matcher(part);
            if (!band.matches()) {
                throw new IllegalArgumentException("text: \"" + part.strip() + "\" is no band, expected \"80: 50.00\"");
            }
            bands.add(new Band(Integer.parseInt(band.group(1)), Money.parse(band.group(2))));
        }
        return new AgeBands(bands);
    }

    /**
     * The age at which the first band begins.
     *
     * @return the age
     */
    public int first() {
        return list.get(0).from();
    }

    /**
     * The band of an age.
     *
     * @param years completed years
     * @return the last band that has begun, or empty below the first
     */
    public Optional<Band> at(int years) {
        return list.stream().filter(b -> b.from() <= years).reduce((before, here) -> here);
    }

    @Override
    public String toString() {
        return list.stream().map(Band::toString).collect(Collectors.joining(", "));
    }
}
