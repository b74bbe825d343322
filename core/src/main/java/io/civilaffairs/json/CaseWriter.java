package io.civilaffairs.json;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling.DangerGrade;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a case document (写出个案文档), format {@code civil-affairs/case/1}, that {@link CaseReader} reads back as the same
 * case: what is unknown stays absent, what is known to be empty stays there.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * CaseDocument document = CaseReader.read(json);
 * String written = CaseWriter.write(document);
 * CaseReader.read(written).equals(document);   // true
 * }</pre>
 */
public final class CaseWriter {
    private static final String NONE = "NONE";

    private final Out out;
    private final List<String> assumptions;

    private CaseWriter(Out out, List<String> assumptions) {
        this.out = out;
        this.assumptions = assumptions;
    }

    /**
     * Writes a case on one line.
     *
     * @param document the case
     * @return the JSON text
     * @throws IllegalArgumentException if a fact of the host ({@link Person#extras()}) is neither a text, a boolean nor an
     *     integer
     */
    public static String write(CaseDocument document) {
        Objects.requireNonNull(document, "document");
        return Out.object(out -> new CaseWriter(out, document.assumptions()).document(document));
    }

    private void document(CaseDocument document) {
        out.text("format", CaseReader.FORMAT);
        out.text("month", document.month());
        out.text("asOf", document.asOf());
        out.text("knownOn", document.knownOn());
        out.text("region", document.region());
        if (!document.programmes().isEmpty()) {
            out.texts("programmes", document.programmes());
        }
        if (!document.options().isEmpty()) {
            out.object("options", document.options(), options -> options.forEach(out::text));
        }
        out.object("household", document.household(), this::household);
    }

    private void household(Household household) {
        out.text("id", household.id());
        out.text("settlement", household.settlement());
        out.flag("registeredPoor", household.registeredPoor());
        Roster<Person> persons = household.persons();
        if (persons != null) {
            out.objects("members", persons.list(), this::person);
            out.flag("membersComplete", persons.complete());
        }
        out.objects("elsewhere", household.elsewhere(), this::supporter);
        out.object("assets", household.assets(), this::assets);
        out.objects("spending", household.spending(), item -> {
            out.text("kind", item.kind());
            out.amount("amount", item.amount());
            out.text("member", item.member());
            out.text("date", item.date());
            out.flag("excused", item.excused());
        });
        out.objects("events", household.events(), event -> {
            out.text("kind", event.kind());
            out.text("date", event.date());
            out.text("member", event.member());
            out.text("loss", event.loss());
        });
        records(household);
    }

    private void records(Household household) {
        record("receiving", household.receiving(), benefit -> {
            out.text("programme", benefit.programme());
            out.text("member", benefit.member());
            out.amount("amount", benefit.amount());
            out.text("since", benefit.since());
        });
        record("enrolled", household.enrolled(), enrolment -> {
            out.text("programme", enrolment.programme());
            out.text("subject", enrolment.subject());
            out.text("since", enrolment.since());
        });
        record("findings", household.findings(), finding -> {
            out.text("kind", finding.kind());
            out.text("programme", finding.programme());
            out.text("member", finding.member());
            out.text("date", finding.date());
            out.flag("value", finding.value());
        });
        record("application", household.applications(), application -> {
            out.text("programme", application.programme());
            out.text("subject", application.subject());
            out.text("appliedOn", application.appliedOn());
            out.text("confirmedOn", application.confirmedOn());
        });
    }

    /** The administration's own records are the only ones where unknown is written, as null. */
    private <T> void record(String key, @Nullable List<T> records, Consumer<T> content) {
        if (records == null) {
            out.nothing(key);
        } else {
            out.objects(key, records, content);
        }
    }

    private void supporter(Supporter supporter) {
        out.text("id", supporter.id());
        out.text("relation", supporter.relation());
        out.text("of", supporter.of());
        out.flag("ableToSupport", supporter.ableToSupport());
        out.object("maintenanceDue", supporter.maintenanceDue(), this::amount);
        out.object("familyIncome", supporter.familyIncome(), this::amount);
        out.whole("familySize", supporter.familySize());
        out.whole("personsSupported", supporter.personsSupported());
    }

    private void amount(Amount amount) {
        out.amount("amount", amount);
    }

    private void assets(Assets assets) {
        out.text("financial", assets.financial());
        out.objects("vehicles", assets.vehicles(), vehicle -> {
            out.text("kind", vehicle.kind());
            out.text("value", vehicle.value());
        });
        out.objects("dwellings", assets.dwellings(), dwelling -> {
            out.decimal("areaSquareMetres", dwelling.areaSquareMetres());
            out.text("dangerGrade", dwelling.dangerGrade() == DangerGrade.NONE ? null : dwelling.dangerGrade());
        });
        out.objects("other", assets.other(), asset -> {
            out.text("kind", asset.kind());
            out.text("value", asset.value());
        });
    }

    private void person(Person person) {
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
        out.object("ability", person.ability(), scores -> scores.forEach(out::whole));
        out.flag("coma", person.coma());
        out.flag("dementiaOrMentalDisorder", person.dementiaOrMentalDisorder());
        out.whole("riskEventsIn30Days", person.riskEventsIn30Days());
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
            });
        }
    }

    private void disability(@Nullable Disability disability) {
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
        Set<Parent.Situation> situation = parent.situation();
        out.text("sex", parent.sex());
        out.texts(
                "situation",
                situation == null ? null : situation.stream().sorted().toList());
        out.text("since", parent.since());
        out.whole("termMonths", parent.termMonths());
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
