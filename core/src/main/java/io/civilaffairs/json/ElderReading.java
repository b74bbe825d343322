package io.civilaffairs.json;

import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.ElderRecord.AbilityReason;
import io.civilaffairs.people.ElderRecord.Assessor;
import io.civilaffairs.people.ElderRecord.FamilySupport;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.ElderRecord.ServiceUse;
import io.civilaffairs.value.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the assessments, care and services of an old person. */
final class ElderReading {
    private static final int MOST_DAYS_OF_MONTH = 31;
    private static final int MOST_DAYS_OF_STAY = 10_000;

    private ElderReading() {}

    static ElderRecord read(Fields fields) {
        ElderRecord elder = record(fields);
        Integer within = elder.careDays();
        Integer hospital = elder.hospitalDays();
        if (within != null && hospital != null && hospital > within) {
            fields.problem(
                    "hospitalDays",
                    "expected days that are among careDays, of which there are " + within + ", found " + hospital);
        }
        return elder;
    }

    private static ElderRecord record(Fields fields) {
        return ElderRecord.builder()
                .abilityAssessedOn(fields.get("abilityAssessedOn", Node::date))
                .abilityReason(fields.get("abilityReason", node -> node.oneOf(AbilityReason.class)))
                .assessors(fields.get("assessors", node -> node.objects(ElderReading::assessor)))
                .ability2013(scores(fields, "ability2013", AssessmentScale.ABILITY_2013))
                .barthel(scores(fields, "barthel", AssessmentScale.BARTHEL))
                .longTermCare(scores(fields, "longTermCare", AssessmentScale.LONG_TERM_CARE))
                .longTermCareGate(scores(fields, "longTermCareGate", AssessmentScale.LONG_TERM_CARE_GATE))
                .longTermCareInsured(fields.get("longTermCareInsured", Node::flag))
                .longTermCareInsuredSince(fields.get("longTermCareInsuredSince", Node::date))
                .careDays(fields.get("careDays", node -> node.whole(0, MOST_DAYS_OF_MONTH)))
                .hospitalDays(fields.get("hospitalDays", node -> node.whole(0, MOST_DAYS_OF_MONTH)))
                .services(fields.get("services", node -> node.objects(ElderReading::service)))
                .living(fields.get("living", node -> node.oneOf(Living.class)))
                .familySupport(fields.get("familySupport", node -> node.oneOf(FamilySupport.class)))
                .childrenAway(fields.get("childrenAway", Node::flag))
                .voucherUsed(fields.get("voucherUsed", Node::money))
                .build();
    }

    private static Assessor assessor(Fields fields) {
        return new Assessor(fields.get("medicalBackground", Node::flag));
    }

    private static @Nullable ServiceUse service(Fields fields) {
        ServiceUse.Kind kind = fields.required("kind", node -> node.oneOf(ServiceUse.Kind.class));
        Money price = fields.get("price", Node::money);
        Integer days = fields.get("days", node -> node.whole(0, MOST_DAYS_OF_STAY));
        return kind == null ? null : new ServiceUse(kind, price, days);
    }

    /** The scores of one scale by item id; an item that is not of the scale, or points it cannot have, are reported. */
    static @Nullable Map<String, Integer> scores(Fields fields, String key, AssessmentScale scale) {
        return fields.get(
                key,
                node -> node.objectOf(answers -> {
                    Map<String, Integer> scores = new TreeMap<>();
                    for (AssessmentScale.Item item : scale.items()) {
                        Integer points = answers.get(item.id(), answer -> points(answer, item));
                        if (points != null) {
                            scores.put(item.id(), points);
                        }
                    }
                    return scores;
                }));
    }

    private static @Nullable Integer points(Node answer, AssessmentScale.Item item) {
        if (item.step() == 1) {
            return answer.whole(0, item.most());
        }
        if (answer.json() instanceof BigDecimal number
                && item.points().stream().anyMatch(p -> number.compareTo(BigDecimal.valueOf(p)) == 0)) {
            return number.intValue();
        }
        answer.expected("one of " + item.points().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return null;
    }
}
