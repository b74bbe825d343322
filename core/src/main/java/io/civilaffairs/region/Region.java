package io.civilaffairs.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An administrative division by its code (行政区划代码), GB/T 2260 and its extension below the county.
 *
 * <p>6 digits for county level and above ({@code PP0000} province, {@code PPCC00} prefecture, {@code 000000} the
 * country), 9 for township level, 12 for village level. Codes padded with zeros are brought to their shortest form, so
 * that equal regions have equal codes. A code says nothing about whether the division exists, see {@link Divisions}.
 * This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Region county = Region.of("500154");
 * List<Region> wider = county.upwards();
 * boolean here = Region.of("500154001002").isWithin(county);
 * }</pre>
 *
 * @param code the code in its shortest form: 6, 9 or 12 digits
 */
public record Region(String code) {
    // Before COUNTRY, whose constructor needs them.
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}|[0-9]{9}|[0-9]{12}");
    private static final int COUNTY_DIGITS = 6;

    /** The whole country, code 000000. */
    public static final Region COUNTRY = new Region("000000");

    /**
     * Checks the code and brings it to its shortest form.
     *
     * @param code the code in its shortest form: 6, 9 or 12 digits
     * @throws IllegalArgumentException if the code has not 6, 9 or 12 digits, or skips a level
     */
    public Region {
        Objects.requireNonNull(code, "code");
        if (!DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Region: found " + quoted(code) + ", expected 6, 9 or 12 digits such as 500154" + suggestion(code));
        }
        code = shortest(code);
        requireNoGap(code);
    }

    /**
     * A region by its code.
     *
     * @param code 6, 9 or 12 digits
     * @return the region
     * @throws IllegalArgumentException if the code has not 6, 9 or 12 digits, or skips a level
     */
    public static Region of(String code) {
        return new Region(code);
    }

    private static String shortest(String code) {
        String shorter = code;
        while (shorter.length() > COUNTY_DIGITS && shorter.endsWith("000")) {
            shorter = shorter.substring(0, shorter.length() - 3);
        }
        return shorter;
    }

    /** A unit below must name the unit above: 500001 has no prefecture part, 500154000001 no township part. */
    private static void requireNoGap(String code) {
        boolean noProvince = code.startsWith("00") && !code.equals("000000");
        boolean noPrefecture = code.startsWith("00", 2) && !code.startsWith("0000", 2);
        boolean noTownship = code.length() == Level.VILLAGE.digits() && code.startsWith("000", COUNTY_DIGITS);
        boolean nothingAbove = code.length() > COUNTY_DIGITS && code.startsWith("0000", 2);
        if (noProvince || noPrefecture || noTownship || nothingAbove) {
            throw new IllegalArgumentException(
                    "Region: " + quoted(code) + " skips a level: the digits of a unit above are zero");
        }
    }

    /** The found text, shortened if it is too long for a code: it may be a citizen's ID number. */
    private static String quoted(String text) {
        return text.length() <= Level.VILLAGE.digits()
                ? '"' + text + '"'
                : '"' + text.substring(0, COUNTY_DIGITS) + "...\" (" + text.length() + " characters)";
    }

    private static String suggestion(String text) {
        String stripped = text.strip();
        String padded =
                stripped.length() == 2 || stripped.length() == 4 ? (stripped + "0000").substring(0, 6) : stripped;
        boolean near = !padded.equals(text) && DIGITS.matcher(padded).matches();
        return near ? "\nMaybe \"" + padded + "\"" : "";
    }

    /**
     * The level of this region, read from the form of its code.
     *
     * @return the level
     */
    public Level level() {
        if (code.length() == Level.VILLAGE.digits()) {
            return Level.VILLAGE;
        }
        if (code.length() == Level.TOWNSHIP.digits()) {
            return Level.TOWNSHIP;
        }
        if (!code.endsWith("00")) {
            return Level.COUNTY;
        }
        if (!code.endsWith("0000")) {
            return Level.PREFECTURE;
        }
        return code.equals("000000") ? Level.COUNTRY : Level.PROVINCE;
    }

    /**
     * The next wider region. The parent of a township of a prefecture-level city without counties, such as 441900003, is
     * that city.
     *
     * @return the parent; empty for the country
     */
    public Optional<Region> parent() {
        return switch (level()) {
            case COUNTRY -> Optional.empty();
            case PROVINCE -> Optional.of(COUNTRY);
            case PREFECTURE -> Optional.of(cut(Level.PROVINCE));
            case COUNTY -> Optional.of(cut(Level.PREFECTURE));
            case TOWNSHIP -> Optional.of(cut(Level.COUNTY));
            case VILLAGE -> Optional.of(cut(Level.TOWNSHIP));
        };
    }

    private Region cut(Level level) {
        String kept = code.substring(0, level.digits());
        return new Region((kept + "000000").substring(0, Math.max(COUNTY_DIGITS, kept.length())));
    }

    /**
     * This region, then each wider one up to the country.
     *
     * @return the regions, the narrowest first, unmodifiable
     */
    public List<Region> upwards() {
        List<Region> regions = new ArrayList<>();
        Optional<Region> next = Optional.of(this);
        while (next.isPresent()) {
            regions.add(next.get());
            next = next.get().parent();
        }
        return List.copyOf(regions);
    }

    /**
     * Whether this region is another one or lies in it, by code.
     *
     * @param other the wider region
     * @return whether {@code other} is among {@link #upwards()}
     */
    public boolean isWithin(Region other) {
        return code.regionMatches(0, other.code, 0, other.level().digits());
    }

    /**
     * The county-level region this one belongs to.
     *
     * @return this region if it is a county, otherwise the county above it
     * @throws IllegalStateException if this region lies above the county level, or below a city without counties
     */
    public Region county() {
        return upwards().stream()
                .filter(region -> region.level() == Level.COUNTY)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Region " + code + " (" + level() + ") belongs to no single county"));
    }

    @Override
    public String toString() {
        return code;
    }
}
