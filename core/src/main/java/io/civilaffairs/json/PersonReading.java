package io.civilaffairs.json;

import io.civilaffairs.json.Document.Special;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Sex;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Unemployment;
import io.civilaffairs.value.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one member of a household. */
final class PersonReading {
    private static final String NONE = "NONE";

    private PersonReading() {}

    /**
     * Reads one member.
     *
     * @param fields the member
     * @param birthDate reads the date of birth
     * @param ids takes the member's id, and has those of the members before
     * @param references takes each reference to a member, who may be listed further on
     * @param assumptions takes what is taken for granted
     */
    static @Nullable Person read(
            Fields fields,
            Function<Node, @Nullable LocalDate> birthDate,
            Set<String> ids,
            List<Node> references,
            List<String> assumptions) {
        String id = fields.required("id", node -> Ids.unique(node, ids));
        Relation relation = fields.get("relation", node -> node.oneOf(Relation.class));
        PersonBuilder person = Person.builder(id == null ? NONE : id)
                .relation(relation)
                .sex(fields.get("sex", node -> node.oneOf(Sex.class)))
                .birthDate(fields.get("birthDate", birthDate))
                .registeredAt(fields.get("registeredAt", Node::region))
                .maritalStatus(fields.get("maritalStatus", node -> node.oneOf(MaritalStatus.class)))
                .supportDuty(fields.get("supportDuty", Node::flag))
                .studying(fields.get("studying", node -> noneOr(node, Studying.NONE, PersonReading::studying)))
                .employment(fields.get("employment", node -> node.oneOf(Employment.class)))
                .labourCapacity(fields.get("labourCapacity", node -> node.oneOf(LabourCapacity.class)))
                .disability(fields.get("disability", node -> noneOr(node, Disability.NONE, PersonReading::disability)))
                .seriousIllness(fields.get("seriousIllness", Node::flag))
                .selfCare(fields.get("selfCare", node -> node.objectOf(PersonReading::selfCare)))
                .income(fields.get("income", node -> node.objects(PersonReading::income)))
                .absence(absence(fields, relation, assumptions))
                .care(fields.get("care", node -> node.oneOf(Care.class)))
                .parents(fields.get("parents", node -> ChildReading.parents(node, references)))
                .ability(ElderReading.scores(fields, "ability", AssessmentScale.ABILITY))
                .coma(fields.get("coma", Node::flag))
                .dementiaOrMentalDisorder(fields.get("dementiaOrMentalDisorder", Node::flag))
                .riskEventsIn30Days(fields.get("riskEventsIn30Days", node -> node.whole(0, 1_000)))
                .hivInfected(fields.get("hivInfected", Node::flag))
                .autism(fields.get("autism", Node::flag))
                .residesAt(fields.get("residesAt", Node::region))
                .unemployment(fields.get(
                        "unemployment", node -> noneOr(node, Unemployment.NONE, PersonReading::unemployment)))
                .guardianship(fields.get("guardianship", node -> node.objectOf(ChildReading::guardianship)))
                .elder(fields.get("elder", node -> node.objectOf(ElderReading::read)));
        Map<String, Object> extras = fields.get("extras", node -> node.objectOf(PersonReading::extras));
        if (extras != null) {
            extras.forEach(person::extra);
        }
        return id == null ? null : person.build();
    }

    /** {@code "NONE"}, or an object. */
    static <T> @Nullable T noneOr(Node node, T none, Function<Fields, ? extends @Nullable T> reader) {
        if (node.is(NONE)) {
            return none;
        }
        if (node.json() instanceof Map) {
            return node.objectOf(reader);
        }
        node.expected("\"NONE\" or an object");
        return null;
    }

    /** The constants of a kind without NONE, which is written in place of the whole object. */
    private static <E extends Enum<E>> List<E> withoutNone(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> !constant.name().equals(NONE))
                .toList();
    }

    private static @Nullable Studying studying(Fields fields) {
        Studying.Stage stage = fields.required("stage", node -> node.oneOf(withoutNone(Studying.Stage.class)));
        Boolean fullTime = fields.get("fullTime", Node::flag);
        LocalDate continuousSince = fields.get("continuousSince", Node::date);
        return stage == null ? null : new Studying(stage, fullTime, continuousSince);
    }

    private static Unemployment unemployment(Fields fields) {
        return new Unemployment(fields.get("insured", Node::flag), fields.get("withoutIncomeSince", Node::month));
    }

    static @Nullable Disability disability(Fields fields) {
        Disability.Kind kind = fields.required("kind", node -> node.oneOf(withoutNone(Disability.Kind.class)));
        Integer grade = fields.get("grade", node -> node.whole(1, 4));
        return kind == null ? null : new Disability(kind, grade);
    }

    private static @Nullable Absence absence(Fields fields, @Nullable Relation relation, List<String> assumptions) {
        if (!fields.has("absence") && relation == Relation.HEAD) {
            if (!assumptions.contains(CaseDocument.HEAD_LIVES_AT_HOME)) {
                assumptions.add(CaseDocument.HEAD_LIVES_AT_HOME);
            }
            return Absence.NONE;
        }
        return fields.get("absence", node -> noneOr(node, Absence.NONE, PersonReading::awayFromHome));
    }

    private static @Nullable Absence awayFromHome(Fields fields) {
        Absence.Kind kind = fields.required("kind", node -> node.oneOf(withoutNone(Absence.Kind.class)));
        LocalDate since = fields.get("since", Node::date);
        return kind == null ? null : new Absence(kind, since);
    }

    private static SelfCare selfCare(Fields fields) {
        return new SelfCare(
                fields.get("eating", Node::flag),
                fields.get("dressing", Node::flag),
                fields.get("transferring", Node::flag),
                fields.get("toileting", Node::flag),
                fields.get("walking", Node::flag),
                fields.get("bathing", Node::flag));
    }

    private static @Nullable IncomeItem income(Fields fields) {
        IncomeItem.Kind kind = fields.required("kind", node -> node.oneOf(IncomeItem.Kind.class));
        boolean isGross = fields.get("gross") != null;
        Amount stated = HouseholdReading.amount(fields, isGross ? "gross" : "amount");
        boolean both = isGross && fields.get("amount") != null;
        if (both) {
            fields.problem(
                    "gross", "stands beside \"amount\", expected one of them: \"amount\" is net, \"gross\" is not");
        }
        boolean unproved = Boolean.TRUE.equals(fields.get("unproved", Node::flag));
        boolean proved = isGross || fields.get("amount") != null;
        if (unproved && proved) {
            fields.problem("unproved", "found true, but an item with an amount counts as proved");
        }
        Integer days = fields.get("days", node -> node.whole(0, 31));
        if (kind == null || both || (unproved && proved)) {
            return null;
        }
        return new IncomeItem(kind, isGross ? null : stated, isGross ? stated : null, unproved, days);
    }

    private static Map<String, Object> extras(Fields fields) {
        Map<String, Object> extras = new TreeMap<>();
        for (String key : fields.keys()) {
            Object value = fields.get(key, PersonReading::extra);
            if (value != null) {
                extras.put(key, value);
            }
        }
        return extras;
    }

    private static @Nullable Object extra(Node node) {
        if (node.json() instanceof String || node.json() instanceof Boolean || node.json() == Special.REPORTED) {
            return node.json();
        }
        try {
            if (node.json() instanceof BigDecimal number) {
                return number.intValueExact();
            }
        } catch (ArithmeticException e) {
            node.expected("a whole number of at most 32 bits (write any other number as a text)");
            return null;
        }
        node.expected("a text, true, false or a whole number");
        return null;
    }
}
