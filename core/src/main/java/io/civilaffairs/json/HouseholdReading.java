package io.civilaffairs.json;

import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Dwelling.DangerGrade;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the household of one case; for one thread. */
final class HouseholdReading {
    private static final int MOST_MEMBERS = 200;
    private static final int MOST = 1_000;
    private static final String PERSON = "person:";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");

    /** What a household is called whose document gives it no id. */
    private static final String NO_ID = "household";

    private final List<String> assumptions;
    private final LocalDate day;
    private final Set<String> members = new HashSet<>();
    private final Set<String> supporters = new HashSet<>();

    /** References to members, checked once all are read. */
    private final List<Node> references = new ArrayList<>();

    /** Whether every member's id could be read; if not, references are not checked, so that one mistake is reported once. */
    private boolean membersRead = true;

    /**
     * Starts to read a household.
     *
     * @param assumptions takes what is taken for granted
     * @param day the day of the assessment, by which everybody listed is born
     */
    HouseholdReading(List<String> assumptions, LocalDate day) {
        this.assumptions = assumptions;
        this.day = day;
    }

    Household read(Fields fields) {
        String id = fields.get("id", Ids::read);
        HouseholdBuilder household = Household.builder(id == null ? NO_ID : id)
                .members(roster(fields))
                .settlement(fields.get("settlement", node -> node.oneOf(Settlement.class)))
                .registeredPoor(fields.get("registeredPoor", Node::flag))
                .elsewhere(fields.get("elsewhere", node -> node.objects(this::supporter)))
                .assets(fields.get("assets", node -> node.objectOf(HouseholdReading::assets)))
                .spending(fields.get("spending", node -> node.objects(this::spending)))
                .disaster(fields.get(
                        "disaster", node -> PersonReading.noneOr(node, Disaster.NONE, HouseholdReading::disaster)))
                .events(fields.get("events", node -> node.objects(this::event)))
                .receiving(record(fields, "receiving", this::benefit))
                .enrolled(record(fields, "enrolled", this::enrolment))
                .findings(record(fields, "findings", this::finding))
                .applications(record(fields, "application", this::application));
        return household.build();
    }

    /** The administration's own record: absent means none recorded, null means unknown. */
    private static <T> @Nullable List<T> record(
            Fields fields, String key, Function<Fields, ? extends @Nullable T> reader) {
        return fields.has(key) ? fields.get(key, node -> node.objects(reader)) : List.of();
    }

    private @Nullable Roster<Person> roster(Fields fields) {
        Node list = fields.get("members");
        Boolean complete = fields.get("membersComplete", Node::flag);
        if (list == null) {
            if (Boolean.TRUE.equals(complete)) {
                fields.problem("membersComplete", "found true, but \"members\" is not there");
            }
            return null;
        }
        List<Node> elements = list.list();
        if (elements == null || elements.size() > MOST_MEMBERS) {
            if (elements != null) {
                list.problem("found " + elements.size() + " members, expected at most " + MOST_MEMBERS);
            }
            membersRead = false;
            return null;
        }
        List<Person> persons = new ArrayList<>();
        for (Node element : elements) {
            Person person =
                    element.objectOf(f -> PersonReading.read(f, this::birthDate, members, references, assumptions));
            if (person != null) {
                persons.add(person);
            }
        }
        membersRead = persons.size() == elements.size();
        references.forEach(this::member);
        return new Roster<>(persons, Boolean.TRUE.equals(complete));
    }

    private @Nullable Supporter supporter(Fields fields) {
        String id = fields.required("id", node -> Ids.unique(node, supporters));
        Supporter supporter = Supporter.builder(id == null ? "" : id)
                .relation(fields.get("relation", node -> node.oneOf(Relation.class)))
                .of(fields.get("of", this::member))
                .ableToSupport(fields.get("ableToSupport", Node::flag))
                .maintenanceDue(fields.get("maintenanceDue", HouseholdReading::regularAmount))
                .familyIncome(fields.get("familyIncome", HouseholdReading::regularAmount))
                .familySize(fields.get("familySize", node -> node.whole(1, MOST)))
                .personsSupported(fields.get("personsSupported", node -> node.whole(1, MOST)))
                .birthDate(fields.get("birthDate", this::birthDate))
                .disability(fields.get(
                        "disability", node -> PersonReading.noneOr(node, Disability.NONE, PersonReading::disability)))
                .aid(fields.get("aid", node -> node.oneOf(Supporter.Aid.class)))
                .situation(fields.get("situation", node -> node.oneOf(Supporter.Situation.class)))
                .incomePerHead(fields.get("incomePerHead", HouseholdReading::regularAmount))
                .ownIncome(fields.get("ownIncome", HouseholdReading::regularAmount))
                .propertyWithinRule(fields.get("propertyWithinRule", Node::flag))
                .build();
        return id == null ? null : supporter;
    }

    /** A birth later in the month assessed is possible; one after it is a slip of the pen. */
    private @Nullable LocalDate birthDate(Node node) {
        LocalDate born = node.date();
        if (born != null && born.isAfter(day)) {
            node.problem(born + " lies after the day assessed, " + day);
            return null;
        }
        return born;
    }

    private static Assets assets(Fields fields) {
        return new Assets(
                fields.get("financial", Node::money),
                fields.get("vehicles", node -> node.objects(HouseholdReading::vehicle)),
                fields.get("dwellings", node -> node.objects(HouseholdReading::dwelling)),
                fields.get("other", node -> node.objects(HouseholdReading::otherAsset)));
    }

    private static @Nullable Vehicle vehicle(Fields fields) {
        Vehicle.Kind kind = fields.required("kind", node -> node.oneOf(Vehicle.Kind.class));
        Money value = fields.get("value", Node::money);
        return kind == null ? null : new Vehicle(kind, value);
    }

    private static Dwelling dwelling(Fields fields) {
        DangerGrade grade = fields.get("dangerGrade", node -> node.oneOf(DangerGrade.class));
        return new Dwelling(fields.get("areaSquareMetres", Node::decimal), grade == null ? DangerGrade.NONE : grade);
    }

    private static @Nullable OtherAsset otherAsset(Fields fields) {
        OtherAsset.Kind kind = fields.required("kind", node -> node.oneOf(OtherAsset.Kind.class));
        Money value = fields.get("value", Node::money);
        return kind == null ? null : new OtherAsset(kind, value);
    }

    private @Nullable Spending spending(Fields fields) {
        Spending.Kind kind = fields.required("kind", node -> node.oneOf(Spending.Kind.class));
        Amount amount = amount(fields, "amount");
        String member = fields.get("member", this::member);
        LocalDate date = fields.get("date", Node::date);
        Boolean excused = fields.get("excused", Node::flag);
        return kind == null ? null : new Spending(kind, amount, member, date, excused);
    }

    private static Disaster disaster(Fields fields) {
        return Disaster.builder()
                .date(fields.get("date", Node::date))
                .evacuatedDays(fields.get("evacuatedDays", node -> node.whole(0, MOST)))
                .transitionDays(fields.get("transitionDays", node -> node.whole(0, MOST)))
                .homeless(fields.get("homeless", Node::flag))
                .withoutLivelihood(fields.get("withoutLivelihood", Node::flag))
                .unableToHelpItself(fields.get("unableToHelpItself", Node::flag))
                .deaths(fields.get("deaths", node -> node.whole(0, MOST)))
                .roomsDestroyed(fields.get("roomsDestroyed", node -> node.whole(0, MOST)))
                .soleDwelling(fields.get("soleDwelling", Node::flag))
                .winterSpringNeed(fields.get("winterSpringNeed", Node::flag))
                .build();
    }

    private @Nullable Event event(Fields fields) {
        Event.Kind kind = fields.required("kind", node -> node.oneOf(Event.Kind.class));
        LocalDate date = fields.get("date", Node::date);
        String member = fields.get("member", this::member);
        Money loss = fields.get("loss", Node::money);
        return kind == null ? null : new Event(kind, date, member, loss);
    }

    private @Nullable BenefitInPayment benefit(Fields fields) {
        String programme = fields.required("programme", HouseholdReading::programme);
        BenefitInPayment benefit = new BenefitInPayment(
                programme == null ? "" : programme,
                fields.get("member", this::member),
                amount(fields, "amount"),
                fields.get("since", Node::month),
                fields.get("cause", node -> node.matching(CODE, "a code, such as MAJOR_ILLNESS")));
        return programme == null ? null : benefit;
    }

    private @Nullable Enrolment enrolment(Fields fields) {
        String programme = fields.required("programme", HouseholdReading::programme);
        String subject = fields.required("subject", this::subject);
        var since = fields.get("since", Node::month);
        return programme == null || subject == null ? null : new Enrolment(programme, subject, since);
    }

    private @Nullable OfficialFinding finding(Fields fields) {
        String kind =
                fields.required("kind", node -> node.matching(CODE, "a kind of finding, such as PROPERTY_WITHIN_RULE"));
        String programme = fields.get("programme", HouseholdReading::programme);
        String member = fields.get("member", this::member);
        LocalDate date = fields.get("date", Node::date);
        Boolean value = fields.required("value", Node::flag);
        Money amount = fields.get("amount", Node::money);
        String by = fields.get("by", Node::name);
        String reason = fields.get("reason", Node::name);
        return kind == null || value == null
                ? null
                : new OfficialFinding(kind, programme, member, date, value, amount, by, reason);
    }

    private @Nullable Application application(Fields fields) {
        String programme = fields.required("programme", HouseholdReading::programme);
        String subject = fields.required("subject", this::subject);
        LocalDate applied = fields.get("appliedOn", Node::date);
        LocalDate confirmed = fields.get("confirmedOn", Node::date);
        if (applied != null && confirmed != null && confirmed.isBefore(applied)) {
            fields.problem("confirmedOn", confirmed + " lies before appliedOn " + applied);
        }
        return programme == null || subject == null ? null : new Application(programme, subject, applied, confirmed);
    }

    private static @Nullable String programme(Node node) {
        return node.matching(CaseReader.ID, CaseReader.AN_ID);
    }

    /** An amount with its period beside it: {@code "amount": "90.00", "per": "MONTH"}. */
    static @Nullable Amount amount(Fields fields, String key) {
        Money money = fields.get(key, Node::money);
        Per per = fields.get("per", node -> node.oneOf(Per.class));
        if (fields.get(key) != null && fields.get("per") == null) {
            fields.problem("per", "is missing beside \"" + key + "\", expected one of DAY, MONTH, QUARTER, YEAR, ONCE");
        }
        return money == null || per == null ? null : Amount.of(money, per);
    }

    /** An amount that comes every month, quarter or year. */
    private static @Nullable Amount regularAmount(Node node) {
        return node.objectOf(fields -> {
            if (fields.get("amount") == null) {
                fields.problem("amount", "is missing");
            }
            Amount amount = amount(fields, "amount");
            if (amount != null && (amount.per() == Per.ONCE || amount.per() == Per.DAY)) {
                fields.problem("per", amount.per() + " has no amount per month, expected MONTH, QUARTER or YEAR");
                return null;
            }
            return amount;
        });
    }

    private @Nullable String member(Node node) {
        String id = Ids.text(node);
        return id == null || isListed(id) ? id : nobody(node);
    }

    private @Nullable String subject(Node node) {
        String subject = Ids.text(node);
        if (subject == null || subject.equals("household")) {
            return subject;
        }
        if (subject.startsWith(PERSON)) {
            return isListed(subject.substring(PERSON.length())) ? subject : nobody(node);
        }
        node.problem("expected \"household\", or \"person:\" and the id of a member");
        return null;
    }

    private boolean isListed(String id) {
        return members.contains(id) || !membersRead;
    }

    private static @Nullable String nobody(Node node) {
        node.problem("names nobody listed in /household/members");
        return null;
    }
}
