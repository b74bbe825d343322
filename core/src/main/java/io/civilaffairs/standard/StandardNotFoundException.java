package io.civilaffairs.standard;

import io.civilaffairs.region.Region;
import java.io.Serial;
import java.time.LocalDate;

/**
 * No figure is in force for a standard, region and day (无适用标准). The message says which regions and ranges
 * were tried, which figures were refused and why, and the nearest dates that have one.
 */
public final class StandardNotFoundException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String standard;
    private final String region;
    private final LocalDate on;
    private final boolean declared;

    StandardNotFoundException(String message, String standard, Region region, LocalDate on, boolean declared) {
        super(message);
        this.standard = standard;
        this.region = region.code();
        this.on = on;
        this.declared = declared;
    }

    /**
     * The standard asked for.
     *
     * @return its name
     */
    public String standard() {
        return standard;
    }

    /**
     * The region asked for.
     *
     * @return its code
     */
    public String region() {
        return region;
    }

    /**
     * The day asked for.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Tells a standard without a figure from a name that no pack declares.
     *
     * @return true if a pack declares the standard
     */
    public boolean declared() {
        return declared;
    }
}
