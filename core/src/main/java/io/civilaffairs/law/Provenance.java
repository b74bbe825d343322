package io.civilaffairs.law;

import io.civilaffairs.value.Label;
import java.util.Objects;

/**
 * How far a rule or a number was checked against its source (来源等级), the strongest first.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Provenance {
    /** The official text was read. */
    PRIMARY("已核对官方原文", "official text read"),
    /** A third party states it; the official text was not read. */
    SECONDARY("第三方转述", "stated by a third party"),
    /** From memory or hearsay, not confirmed by any text. */
    RECALLED("待核实", "unconfirmed");

    private final String zh;
    private final String en;

    Provenance(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name of the grade.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * Whether this grade is as strong as another or stronger.
     *
     * @param required the grade asked for
     * @return whether this satisfies {@code required}
     */
    public boolean atLeast(Provenance required) {
        return compareTo(Objects.requireNonNull(required, "required")) <= 0;
    }
}
