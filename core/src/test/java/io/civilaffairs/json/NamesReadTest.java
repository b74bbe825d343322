package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesReadTest {
    private static final Pattern KIND = Pattern.compile("\"findings\": \\[[^]]*]");
    private static final Pattern KIND_OF_FINDING = Pattern.compile("\"kind\": \"([A-Z_]+)\"");

    private static List<String> caveats(String records) {
        Household household = CaseReader.read(Samples.besideMember(records)).household();
        return NamesRead.others(household, List.of()).stream()
                .map(Caveat::label)
                .map(Label::en)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"receiving\": [{\"programme\": \"minimum-living-guarante\"}] | /household/receiving/0/programme: no rule reads \"minimum-living-guarante\", so it has no effect. Maybe \"minimum-living-guarantee\" is meant",
                "\"enrolled\": [{\"programme\": \"heating\", \"subject\": \"household\"}] | /household/enrolled/0/programme: no rule reads \"heating\", so it has no effect",
                "\"application\": [{\"programme\": \"orphan-allowances\", \"subject\": \"person:p1\"}] | /household/application/0/programme: no rule reads \"orphan-allowances\", so it has no effect. Maybe \"orphan-allowance\" is meant",
                "\"findings\": [{\"kind\": \"CASE_BY_CASE\", \"programme\": \"extreme-hardship\", \"value\": true}] | /household/findings/0/programme: no rule reads \"extreme-hardship\", so it has no effect",
                "\"findings\": [{\"kind\": \"PROPERTY_WITHIN_RULES\", \"value\": true}] | /household/findings/0/kind: no rule reads \"PROPERTY_WITHIN_RULES\", so it has no effect. Maybe \"PROPERTY_WITHIN_RULE\" is meant"
            })
    void a_name_that_no_rule_reads_is_told_with_the_nearest(String records, String caveat) {
        assertThat(caveats(records))
                .singleElement()
                .satisfies(c -> assertThat(c).startsWith(caveat));
    }

    @Test
    void a_name_is_told_once() {
        assertThat(caveats("\"receiving\": [{\"programme\": \"heating\"}, {\"programme\": \"heating\"}]"))
                .hasSize(1);
    }

    @Test
    void programmes_benefits_from_outside_and_names_of_a_host_are_in_order() {
        assertThat(caveats(
                        "\"receiving\": [{\"programme\": \"veteran-pension\"}, {\"programme\": \"orphan-allowance\"},"
                                + " {\"programme\": \"cn.example-city.heating\"}],"
                                + " \"findings\": [{\"kind\": \"cn.example-city.HEATED\", \"value\": true}]"))
                .isEmpty();
    }

    @Test
    void a_programme_that_was_assessed_is_in_order() {
        Household household = CaseReader.read(Samples.besideMember("\"receiving\": [{\"programme\": \"heating\"}]"))
                .household();

        assertThat(NamesRead.others(household, List.of(ProgrammeId.of("heating"))))
                .isEmpty();
    }

    @Test
    void every_id_of_the_library_is_named() throws ReflectiveOperationException {
        List<ProgrammeId> constants = new ArrayList<>();
        for (var field : ProgrammeId.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ProgrammeId.class) {
                constants.add((ProgrammeId) field.get(null));
            }
        }

        assertThat(ProgrammeId.NAMED).containsExactlyElementsOf(constants);
        assertThat(ProgrammeId.NAMED)
                .containsAll(CivilAffairs.policyBook().programmes().stream()
                        .map(p -> p.id())
                        .toList());
    }

    /** Every rule has a case, and a finding that it reads is given or asked for in one. */
    @Test
    void every_kind_of_finding_in_the_conformance_cases_is_known() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "conformance"))) {
            for (Path file : files.toList()) {
                Matcher findings = KIND.matcher(Files.readString(file));
                while (findings.find()) {
                    KIND_OF_FINDING.matcher(findings.group()).results().forEach(m -> kinds.add(m.group(1)));
                }
            }
        }

        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(NamesRead.FINDINGS).containsAll(kinds);
    }

    /** Otherwise a host that records what it was asked for is asked for it again, for ever. */
    @Test
    void a_decision_recorded_as_it_is_asked_for_is_not_asked_for_again() {
        BoundBook book = CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
        Set<String> asked = new TreeSet<>();
        for (String sample : Arrays.asList(Samples.CASE, Samples.FULL_CASE, COUPLE)) {
            Household household = CaseReader.read(sample).household();
            for (Assessment result : book.assess(household).results()) {
                for (FactRef needed : result.finding().neededFacts()) {
                    if (needed.kind() == FactRef.Kind.DECISION) {
                        asked.add(needed.id());
                        Household decided = recorded(household, needed);
                        Assessment then = book.assess(decided)
                                .find(result.programme(), result.subject())
                                .orElseThrow();
                        assertThat(then.finding().neededFacts())
                                .as(result.programme() + " of " + result.subject())
                                .doesNotContain(needed);
                    }
                }
            }
        }
        assertThat(asked).contains("INSTITUTIONAL_CARE", "PROPERTY_WITHIN_RULE");
        assertThat(NamesRead.FINDINGS).containsAll(asked);
    }

    /** As a host would that has nothing but the written answer. */
    private static Household recorded(Household household, FactRef needed) {
        String member = Out.object(out -> new FindingWriter(out, Pointers.in(household), null).needed(needed))
                .replaceAll("^(?!.*\"member\":).*$", "")
                .replaceAll(".*\"member\":\"([^\"]*)\".*", "$1");
        List<OfficialFinding> findings = new ArrayList<>(household.findings());
        findings.add(new OfficialFinding(
                needed.id(), needed.path(), member.isEmpty() ? null : member, null, true, Money.ofYuan(1)));
        return household.toBuilder().findings(findings).build();
    }

    private static final String COUPLE = Samples.household(
            "\"settlement\": \"URBAN\", \"members\": ["
                    + "{\"id\": \"p1\", \"relation\": \"HEAD\", \"birthDate\": \"1940-01-01\"},"
                    + "{\"id\": \"p2\", \"relation\": \"SPOUSE\", \"birthDate\": \"1941-01-01\", \"absence\": \"NONE\"},"
                    + "{\"id\": \"p3\", \"relation\": \"GRANDCHILD\", \"birthDate\": \"2014-01-01\", \"absence\": \"NONE\"}],"
                    + " \"membersComplete\": true, \"elsewhere\": [], \"spending\": [], \"events\": [], \"disaster\": \"NONE\"");
}
