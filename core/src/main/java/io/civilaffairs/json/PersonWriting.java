package io.civilaffairs.json;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Unemployment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the members of a household; for one document. */
final class PersonWriting {
    static final String NONE = "NONE";

    private final Out out;
    private final List<String> assumptions;

    PersonWriting(Out out, List<String> assumptions) {
        this.out = out;
        this.assumptions = assumptions;
    }

    void person(Person person) {
        out.text("id", person.id());
        out.text("relation", person.relation());
        out.text("sex", person.sex());
        out.text("birthDate", person.birthDate());
        out.text("registeredAt", person.registeredAt());
        out.text("maritalStatus", person.maritalStatus());
        out.flag("supportDuty", person.supportDuty());
        studying(person.studying());
        out.text("employment", person.employment());
        out.text("labourCapacity", person.labourCapacity());
        disability(person.disability());
        out.flag("seriousIllness", person.seriousIllness());
        out.object("selfCare", person.selfCare(), this::selfCare);
        out.objects("income", person.income(), this::income);
        absence(person.relation(), person.absence());
        out.text("care", person.care());
        out.objects("parents", person.parents(), this::parent);
        scores("ability", person.ability());
        out.flag("coma", person.coma());
        out.flag("dementiaOrMentalDisorder", person.dementiaOrMentalDisorder());
        out.whole("riskEventsIn30Days", person.riskEventsIn30Days());
        out.flag("hivInfected", person.hivInfected());
        out.flag("autism", person.autism());
        out.text("residesAt", person.residesAt());
        unemployment(person.unemployment());
        out.object("guardianship", person.guardianship(), this::guardianship);
        out.object("elder", person.elder(), this::elder);
        if (!person.extras().isEmpty()) {
            out.object("extras", person.extras(), this::extras);
        }
    }

    private void studying(@Nullable Studying studying) {
        if (studying != null && studying.stage() == Studying.Stage.NONE) {
            out.text("studying", NONE);
        } else {
            out.object("studying", studying, s -> {
                out.text("stage", s.stage());
                out.flag("fullTime", s.fullTime());
                out.text("continuousSince", s.continuousSince());
            });
        }
    }

    void disability(@Nullable Disability disability) {
        if (disability != null && disability.kind() == Disability.Kind.NONE) {
            out.text("disability", NONE);
        } else {
            out.object("disability", disability, d -> {
                out.text("kind", d.kind());
                out.whole("grade", d.grade());
            });
        }
    }

    private void absence(@Nullable Relation relation, @Nullable Absence absence) {
        if (CaseDocument.isAssumedAtHome(relation, absence, assumptions)) {
            return;
        }
        if (absence == null && relation == Relation.HEAD) {
            out.nothing("absence");
        } else if (absence != null && absence.kind() == Absence.Kind.NONE) {
            out.text("absence", NONE);
        } else {
            out.object("absence", absence, a -> {
                out.text("kind", a.kind());
                out.text("since", a.since());
            });
        }
    }

    private void selfCare(SelfCare items) {
        out.flag("eating", items.eating());
        out.flag("dressing", items.dressing());
        out.flag("transferring", items.transferring());
        out.flag("toileting", items.toileting());
        out.flag("walking", items.walking());
        out.flag("bathing", items.bathing());
    }

    private void income(IncomeItem item) {
        out.text("kind", item.kind());
        out.amount("amount", item.amount());
        out.amount("gross", item.gross());
        out.flag("unproved", item.unproved() ? Boolean.TRUE : null);
        out.whole("days", item.days());
    }

    private void parent(Parent parent) {
        out.text("sex", parent.sex());
        situations("situation", parent.situation());
        out.text("since", parent.since());
        out.whole("termMonths", parent.termMonths());
        disability(parent.disability());
        out.text("member", parent.member());
    }

    private <E extends Enum<E>> void situations(String key, @Nullable Set<E> situations) {
        out.texts(key, situations == null ? null : situations.stream().sorted().toList());
    }

    private void unemployment(@Nullable Unemployment unemployment) {
        if (unemployment != null && !unemployment.jobless()) {
            out.text("unemployment", NONE);
        } else {
            out.object("unemployment", unemployment, u -> {
                out.flag("insured", u.insured());
                out.text("withoutIncomeSince", u.withoutIncomeSince());
            });
        }
    }

    private void guardianship(Guardianship guardianship) {
        situations("situations", guardianship.situations());
        out.objects("candidates", guardianship.candidates(), candidate -> {
            out.text("kind", candidate.kind());
            out.flag("able", candidate.able());
            out.flag("willing", candidate.willing());
            out.flag("consented", candidate.consented());
        });
    }

    private void elder(ElderRecord elder) {
        out.text("abilityAssessedOn", elder.abilityAssessedOn());
        out.text("abilityReason", elder.abilityReason());
        out.objects(
                "assessors",
                elder.assessors(),
                assessor -> out.flag("medicalBackground", assessor.medicalBackground()));
        scores("ability2013", elder.ability2013());
        scores("barthel", elder.barthel());
        scores("longTermCare", elder.longTermCare());
        scores("longTermCareGate", elder.longTermCareGate());
        out.flag("longTermCareInsured", elder.longTermCareInsured());
        out.text("longTermCareInsuredSince", elder.longTermCareInsuredSince());
        out.whole("careDays", elder.careDays());
        out.whole("hospitalDays", elder.hospitalDays());
        out.objects("services", elder.services(), service -> {
            out.text("kind", service.kind());
            out.text("price", service.price());
            out.whole("days", service.days());
        });
        out.text("living", elder.living());
        out.text("familySupport", elder.familySupport());
        out.flag("childrenAway", elder.childrenAway());
        out.text("voucherUsed", elder.voucherUsed());
    }

    private void scores(String key, @Nullable Map<String, Integer> scores) {
        out.object(key, scores, points -> points.forEach(out::whole));
    }

    private void extras(Map<String, Object> extras) {
        new TreeMap<>(extras).forEach((key, value) -> {
            if (value instanceof Boolean flag) {
                out.flag(key, flag);
            } else if (value instanceof Integer whole) {
                out.whole(key, whole);
            } else if (value instanceof String) {
                out.text(key, value);
            } else {
                throw new IllegalArgumentException("extras: \"" + key + "\" is a "
                        + value.getClass().getSimpleName() + ", expected a String, a Boolean or an Integer");
            }
        });
    }
}
