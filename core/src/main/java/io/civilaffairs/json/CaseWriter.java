package io.civilaffairs.json;

import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling.DangerGrade;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import java.util.List;
import java.util.Objects;
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
    private final Out out;
    private final PersonWriting people;

    private CaseWriter(Out out, List<String> assumptions) {
        this.out = out;
        this.people = new PersonWriting(out, assumptions);
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
            out.objects("members", persons.list(), people::person);
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
        disaster(household.disaster());
        records(household);
    }

    private void disaster(@Nullable Disaster disaster) {
        if (disaster != null && !disaster.struck()) {
            out.text("disaster", PersonWriting.NONE);
        } else {
            out.object("disaster", disaster, d -> {
                out.text("date", d.date());
                out.whole("evacuatedDays", d.evacuatedDays());
                out.whole("transitionDays", d.transitionDays());
                out.flag("homeless", d.homeless());
                out.flag("withoutLivelihood", d.withoutLivelihood());
                out.flag("unableToHelpItself", d.unableToHelpItself());
                out.whole("deaths", d.deaths());
                out.whole("roomsDestroyed", d.roomsDestroyed());
                out.flag("soleDwelling", d.soleDwelling());
                out.flag("winterSpringNeed", d.winterSpringNeed());
            });
        }
    }

    private void records(Household household) {
        record("receiving", household.receiving(), benefit -> {
            out.text("programme", benefit.programme());
            out.text("member", benefit.member());
            out.amount("amount", benefit.amount());
            out.text("since", benefit.since());
            out.text("cause", benefit.cause());
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
            out.text("amount", finding.amount());
            out.text("by", finding.by());
            out.text("reason", finding.reason());
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
        out.text("birthDate", supporter.birthDate());
        people.disability(supporter.disability());
        out.text("aid", supporter.aid());
        out.text("situation", supporter.situation());
        out.object("incomePerHead", supporter.incomePerHead(), this::amount);
        out.object("ownIncome", supporter.ownIncome(), this::amount);
        out.flag("propertyWithinRule", supporter.propertyWithinRule());
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
}
