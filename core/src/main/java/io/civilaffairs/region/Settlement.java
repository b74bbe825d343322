package io.civilaffairs.region;

import io.civilaffairs.value.Label;

/** Whether a household counts as urban or rural (城乡类别). This class is immutable and thread-safe. */
public enum Settlement {
    /** Urban (城镇). */
    URBAN("城镇", "urban"),
    /** Rural (农村). */
    RURAL("农村", "rural");

    private final String zh;
    private final String en;

    Settlement(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name of the category.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }
}
