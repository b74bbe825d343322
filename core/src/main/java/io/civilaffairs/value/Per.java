package io.civilaffairs.value;

/** How often an amount is paid (周期). This class is immutable and thread-safe. */
public enum Per {
    /** Every day (每日). */
    DAY("日", "day"),
    /** Every month (每月). */
    MONTH("月", "month"),
    /** Every quarter of a year (每季度). */
    QUARTER("季度", "quarter"),
    /** Every year (每年). */
    YEAR("年", "year"),
    /** Once (一次性). */
    ONCE("一次性", "once");

    private final String zh;
    private final String en;

    Per(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name of the period.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }
}
