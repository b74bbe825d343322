package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.age;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Studying;
import org.jspecify.annotations.Nullable;

/** Medical, education, housing and employment assistance, and whom the price subsidy is for. */
final class PlainSpecialAid {
    private PlainSpecialAid() {}

    /** Whether prices rose enough no source says; so this tells only who would get the subsidy. */
    static @Nullable String priceSubsidy(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        boolean target = c.isGuaranteed(i)
                || c.hardship[i]
                || c.orphan[i]
                || c.draws(ProgrammeId.UNEMPLOYMENT_BENEFIT, p)
                || c.draws(ProgrammeId.VETERAN_PENSION, p);
        return target ? null : "subsidy-target";
    }

    static @Nullable String medical(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        boolean entitled = c.isConfirmedAsGuaranteed(i)
                || c.confirmedHardship[i]
                || c.confirmedOrphan[i]
                || c.confirmedUnattended[i]
                || (c.isOfLowIncome(i) && PlainCase.isIll(p))
                || c.found("COUNTY_NAMED_PERSON", ProgrammeId.MEDICAL_ASSISTANCE.id(), p.id());
        return entitled ? null : "medical-assistance";
    }

    static @Nullable String education(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        if (known(p.studying()).stage() == Studying.Stage.NONE) {
            return PlainCase.isDisabled(p) && age(p) >= 6 && age(p) < 18 ? null : "disabled-child-unable-to-attend";
        }
        boolean aided = c.isConfirmedAsGuaranteed(i)
                || c.confirmedHardship[i]
                || c.isOfLowIncome(i)
                || c.confirmedOrphan[i]
                || c.confirmedUnattended[i];
        return aided ? null : "aided-status";
    }

    static @Nullable String housing(PlainCase c) {
        boolean aided = c.confirmedGuarantee || c.confirmedNear || c.confirmedRigid;
        for (int i = 0; i < c.hardship.length; i++) {
            aided |= c.confirmedHardship[i] && c.members.get(i).person().care() != Care.INSTITUTION;
        }
        if (!aided) {
            return "household-of-low-income";
        }
        return known(c.household.finding("HOUSING_DIFFICULTY", ProgrammeId.HOUSING_ASSISTANCE.id(), null))
                ? null
                : "housing-difficult";
    }

    static @Nullable String employment(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        if (!c.isConfirmedAsGuaranteed(i) && !c.isOfLowIncome(i)) {
            return "aided-household";
        }
        if (p.labourCapacity() == LabourCapacity.NONE) {
            return "able-to-work";
        }
        return p.employment() == Employment.UNEMPLOYED ? null : "out-of-work";
    }
}
