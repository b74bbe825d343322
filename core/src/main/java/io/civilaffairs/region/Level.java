package io.civilaffairs.region;

import io.civilaffairs.value.Label;

/** The level of an administrative division (行政层级), the widest first. This class is immutable and thread-safe. */
public enum Level {
    /** The whole country (全国), code 000000. */
    COUNTRY("全国", "country", 0),
    /** Province, autonomous region or municipality (省级). */
    PROVINCE("省级", "province", 2),
    /** Prefecture-level city, prefecture or league (地级). */
    PREFECTURE("地级", "prefecture", 4),
    /** District, county or county-level city (县级). */
    COUNTY("县级", "county", 6),
    /** Subdistrict, town or township (乡级). */
    TOWNSHIP("乡级", "township", 9),
    /** Residents' or villagers' committee (村级). */
    VILLAGE("村级", "village", 12);

    private final String zh;
    private final String en;
    private final int digits;

    Level(String zh, String en, int digits) {
        this.zh = zh;
        this.en = en;
        this.digits = digits;
    }

    /**
     * The name of the level.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /** How many leading digits of a code tell units of this level apart. */
    int digits() {
        return digits;
    }
}
