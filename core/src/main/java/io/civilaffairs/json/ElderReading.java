package io.civilaffairs.json;

import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.ElderRecord.AbilityReason;
import io.civilaffairs.people.ElderRecord.Assessor;
import io.civilaffairs.people.ElderRecord.FamilySupport;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.ElderRecord.ServiceUse;
import io.civilaffairs.value.Money;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the assessments, care and services of an old person. */
final class ElderReading {
    private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9.-]+");
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_DAYS_OF_MONTH = 31;
    private static final int MOST_DAYS_OF_STAY = 10_000;

    private ElderReading() {}

    static ElderRecord read(Fields fields) {
        return ElderRecord.builder()
                .abilityAssessedOn(fields.get("abilityAssessedOn", Node::date))
                .abilityReason(fields.get("abilityReason", node -> node.oneOf(AbilityReason.class)))
                .assessors(fields.get("assessors", node -> node.objects(ElderReading::assessor)))
                .ability2013(fields.get("ability2013", ElderReading::scores))
                .barthel(fields.get("barthel", ElderReading::scores))
                .longTermCare(fields.get("longTermCare", ElderReading::scores))
                .longTermCareGate(fields.get("longTermCareGate", ElderReading::scores))
                .longTermCareInsured(fields.get("longTermCareInsured", Node::flag))
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

    /** Points by item id; which items there are and how many points each has is for the programme to say. */
    private static @Nullable Map<String, Integer> scores(Node node) {
        return node.objectOf(fields -> {
            Map<String, Integer> scores = new TreeMap<>();
            for (String item : fields.keys()) {
                if (!ITEM.matcher(item).matches()) {
                    fields.problem(item, "the key is not the id of an item (letters, digits, \".\" and \"-\")");
                }
                Integer score = fields.get(item, points -> points.whole(0, MOST_POINTS));
                if (score != null) {
                    scores.put(item, score);
                }
            }
            return scores;
        });
    }
}
