package io.civilaffairs.examples.quickstart;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.json.BadDocumentException;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseNotes;
import io.civilaffairs.json.Problem;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.NearestName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assesses case documents (核算个案文档): from a document to its setting, to the rules bound to it, to the answer.
 *
 * <p>Rules bound to a setting are kept, so that many cases of one region and month are fast. For one thread.
 */
final class Cases {
    private static final int KEPT = 64;

    private final StandardBook standards;
    private final PolicyBook policy = CivilAffairs.policyBook();
    private final Map<Setting, BoundBook> bound = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Setting, BoundBook> eldest) {
            return size() > KEPT;
        }
    };

    Cases(StandardBook standards) {
        this.standards = standards;
    }

    /**
     * Assesses a case.
     *
     * @param document the case
     * @return the answer
     * @throws BadDocumentException if the case names a programme, option or choice that does not exist, or its amounts are
     *     too large to calculate with
     */
    CaseAssessment assess(CaseDocument document) {
        List<Problem> problems = new ArrayList<>();
        Set<ProgrammeId> wanted = wanted(document, problems);
        checkRecords(document.household(), problems);
        checkOptions(document, problems);
        if (!problems.isEmpty()) {
            throw new BadDocumentException(problems);
        }
        try {
            BoundBook book = bound.computeIfAbsent(setting(document), policy::in);
            return CaseNotes.added(book.explain(document.household(), wanted), document);
        } catch (ArithmeticException e) {
            throw new BadDocumentException(
                    List.of(new Problem("/household", "an amount is too large to calculate with")));
        }
    }

    private Setting setting(CaseDocument document) {
        LocalDate asOf = document.asOf();
        LocalDate day = asOf != null ? asOf : document.assessedMonth().atDay(1);
        Region region = standards.divisions().current(document.region(), day);
        return new Setting(
                standards, region, document.assessedMonth(), asOf, document.knownOn(), Options.of(document.options()));
    }

    private Set<ProgrammeId> wanted(CaseDocument document, List<Problem> problems) {
        List<String> shipped =
                policy.programmes().stream().map(p -> p.id().id()).toList();
        List<String> named = document.programmes().isEmpty() ? shipped : document.programmes();
        Set<ProgrammeId> wanted = new LinkedHashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (shipped.contains(named.get(i))) {
                wanted.add(ProgrammeId.of(named.get(i)));
            } else {
                problems.add(new Problem("/programmes/" + i, noProgramme(named.get(i), shipped)));
            }
        }
        return wanted;
    }

    /** An application or enrolment under a name that does not exist would be passed over in silence. */
    private static void checkRecords(Household household, List<Problem> problems) {
        List<Application> applications = household.applications();
        for (int i = 0; applications != null && i < applications.size(); i++) {
            checkName("application/" + i, applications.get(i).programme(), problems);
        }
        List<Enrolment> enrolled = household.enrolled();
        for (int i = 0; enrolled != null && i < enrolled.size(); i++) {
            checkName("enrolled/" + i, enrolled.get(i).programme(), problems);
        }
    }

    private static void checkName(String at, String name, List<Problem> problems) {
        List<String> names = ProgrammeId.NAMED.stream().map(ProgrammeId::id).toList();
        if (!names.contains(name)) {
            problems.add(new Problem("/household/" + at + "/programme", noProgramme(name, names)));
        }
    }

    private void checkOptions(CaseDocument document, List<Problem> problems) {
        document.options().forEach((id, choice) -> {
            Option option = standards.options().get(id);
            if (option == null) {
                problems.add(new Problem(
                        "/options/" + id,
                        oneLine("no pack declares the option \"" + id + "\""
                                + NearestName.hint(id, standards.options().keySet()))));
            } else if (option.find(choice).isEmpty()) {
                List<String> choices =
                        option.choices().stream().map(Option.Choice::id).toList();
                problems.add(new Problem(
                        "/options/" + id,
                        oneLine("has no choice \"" + choice + "\", expected one of " + String.join(", ", choices)
                                + NearestName.hint(choice, choices))));
            }
        });
    }

    /**
     * A programme that ships.
     *
     * @param id its id
     * @return the programme
     * @throws BadDocumentException if there is none
     */
    Programme<?> programme(String id) {
        return policy.programmes().stream()
                .filter(p -> p.id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadDocumentException(List.of(new Problem(
                        "--programme",
                        noProgramme(
                                id,
                                policy.programmes().stream()
                                        .map(p -> p.id().id())
                                        .toList())))));
    }

    /**
     * All rules, bound to a setting.
     *
     * @param setting the setting
     * @return the bound rules
     */
    BoundBook in(Setting setting) {
        return policy.in(setting);
    }

    private static String noProgramme(String id, List<String> shipped) {
        return oneLine("there is no programme \"" + id + "\", expected one of " + String.join(", ", shipped)
                + NearestName.hint(id, shipped));
    }

    private static String oneLine(String message) {
        return message.replace("\n", ". ");
    }
}
