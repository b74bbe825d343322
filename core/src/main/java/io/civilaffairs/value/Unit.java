package io.civilaffairs.value;

import java.util.Objects;

/**
 * The unit of a fact, a standard or a result (计量单位).
 *
 * <p>Rules check units when they are built, so that a monthly income is never compared with a yearly limit. This class is
 * immutable and thread-safe.
 */
public enum Unit {
    /** Yuan, without a period. */
    YUAN("元", "yuan", Kind.MONEY, Basis.TOTAL),
    /** Yuan per person per day. */
    YUAN_PER_PERSON_DAY("元/人·日", "yuan per person per day", Kind.MONEY, Basis.DAY),
    /** Yuan per person per month. */
    YUAN_PER_PERSON_MONTH("元/人·月", "yuan per person per month", Kind.MONEY, Basis.MONTH),
    /** Yuan per household per month. */
    YUAN_PER_HOUSEHOLD_MONTH("元/户·月", "yuan per household per month", Kind.MONEY, Basis.MONTH),
    /** Yuan per month. */
    YUAN_PER_MONTH("元/月", "yuan per month", Kind.MONEY, Basis.MONTH),
    /** Yuan per year. */
    YUAN_PER_YEAR("元/年", "yuan per year", Kind.MONEY, Basis.YEAR),
    /** Yuan per person per year. */
    YUAN_PER_PERSON_YEAR("元/人·年", "yuan per person per year", Kind.MONEY, Basis.YEAR),
    /** Yuan per person, without a period. */
    YUAN_PER_PERSON("元/人", "yuan per person", Kind.MONEY, Basis.TOTAL),
    /** Yuan per day. */
    YUAN_PER_DAY("元/日", "yuan per day", Kind.MONEY, Basis.DAY),
    /** Yuan per bed, without a period. */
    YUAN_PER_BED("元/张", "yuan per bed", Kind.MONEY, Basis.TOTAL),
    /** Yuan per bed per month. */
    YUAN_PER_BED_MONTH("元/张·月", "yuan per bed per month", Kind.MONEY, Basis.MONTH),
    /** Yuan per person per month by age, as {@link AgeBands}. */
    MONTHLY_BY_AGE("按年龄，元/人·月", "by age, yuan per person per month", Kind.BANDS, Basis.NONE),
    /** Yuan per room. */
    YUAN_PER_ROOM("元/间", "yuan per room", Kind.MONEY, Basis.ROOM),
    /** Yuan per square metre. */
    YUAN_PER_SQUARE_METRE("元/平方米", "yuan per square metre", Kind.MONEY, Basis.AREA),
    /** A share of a whole, as a {@link Ratio}. */
    RATIO("比例", "ratio", Kind.RATIO, Basis.NONE),
    /** How many times another value, as a {@link Ratio}. */
    MULTIPLE("倍", "times", Kind.RATIO, Basis.NONE),
    /** A share written in hundredths; the value is still a {@link Ratio}, 70 % being 7/10. */
    PERCENT("%", "%", Kind.RATIO, Basis.NONE),
    /** A number of things. */
    COUNT("个", "count", Kind.NUMBER, Basis.NONE),
    /** A number of persons. */
    PERSONS("人", "persons", Kind.NUMBER, Basis.NONE),
    /** A number of months. */
    MONTHS("个月", "months", Kind.NUMBER, Basis.NONE),
    /** A number of years, also of age. */
    YEARS("年", "years", Kind.NUMBER, Basis.NONE),
    /** A number of days, where the law does not say which. */
    DAYS("日", "days", Kind.NUMBER, Basis.NONE),
    /** A number of working days, see {@link Workdays}. */
    WORKING_DAYS("个工作日", "working days", Kind.NUMBER, Basis.NONE),
    /** A number of calendar days. */
    CALENDAR_DAYS("个自然日", "calendar days", Kind.NUMBER, Basis.NONE),
    /** A floor area in square metres. */
    SQUARE_METRES("平方米", "square metres", Kind.NUMBER, Basis.NONE),
    /** Points of an assessment. */
    POINTS("分", "points", Kind.NUMBER, Basis.NONE),
    /** A level or grade, counted. */
    LEVELS("级", "levels", Kind.NUMBER, Basis.NONE),
    /** A number of hours. */
    HOURS("小时", "hours", Kind.NUMBER, Basis.NONE),
    /** A number of beds. */
    BEDS("张", "beds", Kind.NUMBER, Basis.NONE),
    /** A date. */
    DATE("日期", "date", Kind.DATE, Basis.NONE),
    /** Yes or no. */
    FLAG("是/否", "yes or no", Kind.FLAG, Basis.NONE),
    /** A code or one of a fixed list of words. */
    CODE("代码", "code", Kind.TEXT, Basis.NONE),
    /** No unit. */
    NONE("无", "none", Kind.TEXT, Basis.NONE);

    /** What kind of value a unit measures (量的类别). This class is immutable and thread-safe. */
    public enum Kind {
        /** An amount of money: {@link Money} or {@link ExactMoney}. */
        MONEY,
        /** A share or multiple: {@link Ratio}. */
        RATIO,
        /** Amounts by bands of age: {@link AgeBands}. */
        BANDS,
        /** A number. */
        NUMBER,
        /** A date. */
        DATE,
        /** Yes or no. */
        FLAG,
        /** A code or text. */
        TEXT
    }

    /** What an amount of money is per, apart from persons and households. */
    private enum Basis {
        NONE,
        TOTAL,
        DAY,
        MONTH,
        YEAR,
        ROOM,
        AREA
    }

    private final String zh;
    private final String en;
    private final Kind kind;
    private final Basis basis;

    Unit(String zh, String en, Kind kind, Basis basis) {
        this.zh = zh;
        this.en = en;
        this.kind = kind;
        this.basis = basis;
    }

    /**
     * The name of the unit, as it stands behind a figure.
     *
     * @return the label in both languages
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * The kind of value this unit measures.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether values of the two units may be compared or added without converting them.
     *
     * <p>They must be of one kind. Money must also be for the same period: a month with a month, a year with a year, a
     * day with a day, and a total with a total. Whether it is per person or per household does not matter here, because
     * a rule multiplies a standard by the members before it compares. Money per room and per square metre go only with
     * themselves.
     *
     * @param other the other unit
     * @return whether the units go together; the relation is reflexive, symmetric and transitive
     */
    public boolean comparableWith(Unit other) {
        Objects.requireNonNull(other, "other");
        return kind == other.kind && basis == other.basis;
    }
}
