package io.civilaffairs.programme.socialassistance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Event;
import io.civilaffairs.rule.Clause;
import java.util.EnumSet;

/**
 * What temporary assistance is given for (临时救助事由). A grant on record names the cause by {@link #code(Event.Kind)}. This
 * enum is immutable and thread-safe.
 */
enum ReliefCause {
    /** Fire, accident, traffic accident or natural disaster (火灾、交通事故等意外事件): emergency. */
    CALAMITY(
            "calamity",
            "遭遇火灾、交通事故等意外事件",
            "a fire, an accident or a disaster",
            EnumSet.of(Event.Kind.FIRE, Event.Kind.TRAFFIC_ACCIDENT, Event.Kind.ACCIDENT, Event.Kind.NATURAL_DISASTER)),
    /** A member fell seriously ill all of a sudden (家庭成员突发重大疾病): emergency. */
    SUDDEN_ILLNESS(
            "sudden-illness",
            "家庭成员突发重大疾病，自负医疗费用超过起付线或者经一事一议认定",
            "a sudden major illness that costs more than the threshold, or that an official recognised",
            EnumSet.of(Event.Kind.SUDDEN_ILLNESS)),
    /** The cost of a major illness (重大疾病支出): expenditure. */
    MAJOR_ILLNESS(
            "major-illness",
            "患重大疾病且自负医疗费用超过起付线",
            "a major illness that costs more than the threshold",
            EnumSet.noneOf(Event.Kind.class)),
    /** Outpatient treatment over a long time (长期门诊支出): expenditure. */
    LONG_TERM_OUTPATIENT(
            "long-term-outpatient", "患病需长期门诊治疗", "long outpatient treatment", EnumSet.noneOf(Event.Kind.class)),
    /** First year of full-time higher education (考入全日制高校首年): expenditure. */
    HIGHER_EDUCATION(
            "higher-education",
            "考入全日制普通高校的第一年",
            "first year of full-time higher education",
            EnumSet.of(Event.Kind.HIGHER_EDUCATION_ADMISSION)),
    /** Jobless without insurance (未参保失业人员). */
    UNINSURED_JOBLESS(
            "uninsured-jobless",
            "未参保失业人员连续无收入来源达到规定月数且未纳入低保",
            "jobless without insurance or any income for the months laid down, not guaranteed",
            EnumSet.noneOf(Event.Kind.class)),
    /** Other special hardship, case by case (其他特殊困难). */
    OTHER_HARDSHIP(
            "other-special-hardship",
            "经认定遭遇其他特殊困难",
            "another special hardship, as an official found",
            EnumSet.of(Event.Kind.OTHER, Event.Kind.DEATH, Event.Kind.JOB_LOSS, Event.Kind.NO_CARE));

    private final String id;
    private final String zh;
    private final String en;
    private final ImmutableSet<Event.Kind> events;

    ReliefCause(String id, String zh, String en, EnumSet<Event.Kind> events) {
        this.id = id;
        this.zh = zh;
        this.en = en;
        this.events = Sets.immutableEnumSet(events);
    }

    /** Whether relief comes first and the papers later. */
    boolean isEmergency() {
        return this == CALAMITY || this == SUDDEN_ILLNESS;
    }

    /** Whether the household's means are checked. */
    boolean needsMeans() {
        return this == MAJOR_ILLNESS || this == LONG_TERM_OUTPATIENT || this == HIGHER_EDUCATION;
    }

    boolean isBroughtBy(Event.Kind kind) {
        return events.contains(kind);
    }

    /**
     * The code under which a grant is on record: that of the illness, or of the kind of event.
     *
     * @param kind the kind of the event that brought it
     */
    String code(Event.Kind kind) {
        return this == SUDDEN_ILLNESS ? MAJOR_ILLNESS.name() : kind.name();
    }

    Clause clause() {
        Citation article = switch (this) {
            case CALAMITY, SUDDEN_ILLNESS, OTHER_HARDSHIP -> Texts.ASSISTANCE.article("第四十七条");
            case MAJOR_ILLNESS, LONG_TERM_OUTPATIENT, HIGHER_EDUCATION ->
                Texts.TEMPORARY_2018.article("二（一）").item("（支出型）");
            case UNINSURED_JOBLESS -> Texts.NOTICE_2022.article("二（一）");
        };
        return Clause.of(id, zh, en, article);
    }
}
