package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;

/**
 * What can be known about care in a district (区县养老服务的事实). Each says its unit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DistrictFacts {
    /** The facilities (社区居家养老服务设施); asked for also where the list is not complete. */
    public static final Fact<CareDistrict, Roster<Facility>> FACILITIES = Fact.of(
            "district.facilities",
            "facilities",
            Label.of("全部社区居家养老服务设施", "all home and community care facilities"),
            Unit.NONE,
            CareDistrict::facilities);
    /** The trainings (养老服务人才培训); asked for also where the list is not complete. */
    public static final Fact<CareDistrict, Roster<Training>> TRAININGS = Fact.of(
            "district.trainings",
            "trainings",
            Label.of("全部养老服务人才培训", "all trainings of carers"),
            Unit.NONE,
            CareDistrict::trainings);
    /** Persons in extreme hardship without self-care (生活不能自理特困人员). */
    public static final Fact<CareDistrict, Integer> WITHOUT_SELF_CARE = Fact.of(
            "district.without-self-care",
            "withoutSelfCare",
            Label.of("生活不能自理特困人员数", "persons in extreme hardship without self-care"),
            Unit.PERSONS,
            CareDistrict::withoutSelfCare);
    /** Those of them in institutions (其中集中供养). */
    public static final Fact<CareDistrict, Integer> IN_INSTITUTIONS = Fact.of(
            "district.in-institutions",
            "inInstitutions",
            Label.of("其中集中供养人数", "those of them who live in institutions"),
            Unit.PERSONS,
            CareDistrict::inInstitutions);

    private DistrictFacts() {}

    /** The townships and villages of a district whose register holds none, as something to ask for. */
    static FactRef divisionsOf(CareDistrict district) {
        return new FactRef(
                FactRef.Kind.FACT,
                "district.divisions",
                district.key(),
                "divisions",
                Label.of("镇乡街道和村社区名录", "the register of its townships and villages"));
    }

    /** The days of one facility, as something to ask for. */
    static FactRef daysOf(Facility facility) {
        return new FactRef(
                FactRef.Kind.FACT,
                "facility.days",
                "facility:" + facility.place().code(),
                facility.opened() == null ? "opened" : "closed",
                Label.of("设施启用、停用日期", "the days a facility opened and closed"));
    }
}
