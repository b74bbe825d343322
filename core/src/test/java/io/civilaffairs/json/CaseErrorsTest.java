package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseErrorsTest {
    private static final String RELATIONS =
            "HEAD, SPOUSE, CHILD, CHILD_IN_LAW, GRANDCHILD, PARENT, PARENT_IN_LAW, GRANDPARENT, SIBLING, OTHER";

    private static List<Problem> problems(String json) {
        return Samples.problems(() -> CaseReader.read(json));
    }

    static Stream<Arguments> mistakes_of_a_member() {
        return Stream.of(
                arguments("\"birthDate\": \"2025-13-01\"", "birthDate", "\"2025-13-01\" is not a date (YYYY-MM-DD)"),
                arguments("\"birthDate\": \"2025-02-29\"", "birthDate", "\"2025-02-29\" is not a date (YYYY-MM-DD)"),
                arguments(
                        "\"birthDate\": \"1950/3/2\"",
                        "birthDate",
                        "\"1950/3/2\" is not a date (YYYY-MM-DD). Maybe \"1950-03-02\" is meant"),
                arguments(
                        "\"birthDate\": \"19500302\"",
                        "birthDate",
                        "\"19500302\" is not a date (YYYY-MM-DD). Maybe \"1950-03-02\" is meant"),
                arguments("\"birthDate\": \"\"", "birthDate", "\"\" is not a date (YYYY-MM-DD)"),
                arguments("\"birthDate\": 1950", "birthDate", "expected a text, found the number 1950"),
                arguments(
                        "\"relation\": \"HEADD\"",
                        "relation",
                        "\"HEADD\" is not one of " + RELATIONS + ". Maybe \"HEAD\" is meant"),
                arguments(
                        "\"relation\": \"child\"",
                        "relation",
                        "\"child\" is not one of " + RELATIONS + ". Maybe \"CHILD\" is meant"),
                arguments("\"relation\": 10", "relation", "expected one of " + RELATIONS + ", found the number 10"),
                arguments("\"sex\": \"unknown\"", "sex", "\"unknown\" is not one of MALE, FEMALE"),
                arguments(
                        "\"registeredAt\": \"50015\"",
                        "registeredAt",
                        "\"50015\" is not a region code (6, 9 or 12 digits)"),
                arguments(
                        "\"registeredAt\": \"50\"",
                        "registeredAt",
                        "\"50\" is not a region code (6, 9 or 12 digits). Maybe \"500000\""),
                arguments(
                        "\"registeredAt\": \"500001\"",
                        "registeredAt",
                        "\"500001\" skips a level: the digits of a unit above are zero"),
                arguments("\"registeredAt\": 500154", "registeredAt", "expected a text, found the number 500154"),
                arguments(
                        "\"seriousIllness\": \"false\"",
                        "seriousIllness",
                        "expected true or false, found the text \"false\""),
                arguments("\"seriousIllness\": 0", "seriousIllness", "expected true or false, found the number 0"),
                arguments("\"coma\": []", "coma", "expected true or false, found a list"),
                arguments(
                        "\"studying\": \"PRIMARY\"",
                        "studying",
                        "expected \"NONE\" or an object, found the text \"PRIMARY\""),
                arguments("\"studying\": {}", "studying/stage", "is missing"),
                arguments(
                        "\"disability\": {\"kind\": \"NONE\"}",
                        "disability/kind",
                        "\"NONE\" is not one of VISUAL, HEARING, SPEECH, PHYSICAL, INTELLECTUAL, MENTAL, MULTIPLE"),
                arguments(
                        "\"disability\": {\"kind\": \"VISUAL\", \"grade\": 5}",
                        "disability/grade",
                        "expected a whole number from 1 to 4, found the number 5"),
                arguments(
                        "\"disability\": {\"kind\": \"VISUAL\", \"grade\": 1.5}",
                        "disability/grade",
                        "expected a whole number from 1 to 4, found the number 1.5"),
                arguments("\"disability\": {\"grade\": 1}", "disability/kind", "is missing"),
                arguments("\"absence\": {\"since\": \"2020-01-01\"}", "absence/kind", "is missing"),
                arguments("\"absence\": true", "absence", "expected \"NONE\" or an object, found true"),
                arguments(
                        "\"selfCare\": {\"eating\": 1}",
                        "selfCare/eating",
                        "expected true or false, found the number 1"),
                arguments("\"income\": {}", "income", "expected a list, found an object"),
                arguments("\"income\": \"none\"", "income", "expected a list, found the text \"none\""),
                arguments("\"income\": [null]", "income/0", "expected an object, found null"),
                arguments("\"income\": [460]", "income/0", "expected an object, found the number 460"),
                arguments("\"income\": [{\"amount\": \"1\", \"per\": \"MONTH\"}]", "income/0/kind", "is missing"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"12.345\", \"per\": \"MONTH\"}]",
                        "income/0/amount",
                        "\"12.345\" is not an amount in yuan with at most two decimals"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": 0.005, \"per\": \"MONTH\"}]",
                        "income/0/amount",
                        "\"0.005\" is not an amount in yuan with at most two decimals"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1,000元\", \"per\": \"MONTH\"}]",
                        "income/0/amount",
                        "\"1,000元\" is not an amount in yuan with at most two decimals. Maybe \"1000.00\""),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"-1\", \"per\": \"MONTH\"}]",
                        "income/0/amount",
                        "\"-1\" is negative, expected an amount of 0 or more"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": true, \"per\": \"MONTH\"}]",
                        "income/0/amount",
                        "expected an amount in yuan, such as \"770.00\", found true"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\"}]",
                        "income/0/per",
                        "is missing beside \"amount\", expected one of DAY, MONTH, QUARTER, YEAR, ONCE"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"gross\": \"1\"}]",
                        "income/0/per",
                        "is missing beside \"gross\", expected one of DAY, MONTH, QUARTER, YEAR, ONCE"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\", \"per\": \"MONTHLY\"}]",
                        "income/0/per",
                        "\"MONTHLY\" is not one of DAY, MONTH, QUARTER, YEAR, ONCE. Maybe \"MONTH\" is meant"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\", \"gross\": \"2\", \"per\": \"MONTH\"}]",
                        "income/0/gross",
                        "stands beside \"amount\", expected one of them: \"amount\" is net, \"gross\" is not"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\", \"unproved\": true, \"per\": \"MONTH\"}]",
                        "income/0/unproved",
                        "found true, but an item with an amount counts as proved"),
                arguments(
                        "\"income\": [{\"kind\": \"WAGE\", \"days\": 32}]",
                        "income/0/days",
                        "expected a whole number from 0 to 31, found the number 32"),
                arguments("\"parents\": [{}, {}, {}]", "parents", "found 3 parents, expected at most 2"),
                arguments(
                        "\"parents\": [{\"situation\": \"DEAD\"}]",
                        "parents/0/situation",
                        "expected a list, found the text \"DEAD\""),
                arguments(
                        "\"parents\": [{\"situation\": [\"DEAD\", \"DEAD\"]}]",
                        "parents/0/situation",
                        "a situation stands twice in this list"),
                arguments(
                        "\"parents\": [{\"termMonths\": -1}]",
                        "parents/0/termMonths",
                        "expected a whole number from 0 to 1200, found the number -1"),
                arguments(
                        "\"ability\": {\"B1.1\": 5}",
                        "ability/B1.1",
                        "expected a whole number from 0 to 4, found the number 5"),
                arguments("\"ability\": {\"B2.5\": 1}", "ability/B2.5", "unknown key. Maybe \"B1.5\" is meant"),
                arguments(
                        "\"extras\": {\"a/b\": 1.5}",
                        "extras/a~1b",
                        "expected a whole number of at most 32 bits (write any other number as a text), found the number 1.5"),
                arguments(
                        "\"extras\": {\"a~b\": []}",
                        "extras/a~0b",
                        "expected a text, true, false or a whole number, found a list"),
                arguments("\"birthday\": \"1950-03-02\"", "birthday", "unknown key. Maybe \"birthDate\" is meant"),
                arguments("\"sex\": \"MALE\", \"sex\": \"FEMALE\"", "sex", "the key stands twice in this object"));
    }

    @ParameterizedTest
    @MethodSource
    void mistakes_of_a_member(String fields, String at, String message) {
        assertThat(problems(Samples.member(fields)))
                .containsExactly(new Problem("/household/members/0/" + at, message));
    }

    static Stream<Arguments> mistakes_of_a_household() {
        String listed = "names nobody listed in /household/members";
        return Stream.of(
                arguments("\"settlement\": \"CITY\"", "settlement", "\"CITY\" is not one of URBAN, RURAL"),
                arguments("\"asset\": {}", "asset", "unknown key. Maybe \"assets\" is meant"),
                arguments("\"spending\": [{\"kind\": \"OTHER\", \"member\": \"p2\"}]", "spending/0/member", listed),
                arguments("\"receiving\": [{\"programme\": \"a\", \"member\": \"p2\"}]", "receiving/0/member", listed),
                arguments("\"events\": [{\"kind\": \"FIRE\", \"member\": \"p2\"}]", "events/0/member", listed),
                arguments(
                        "\"findings\": [{\"kind\": \"A\", \"value\": true, \"member\": \"p2\"}]",
                        "findings/0/member",
                        listed),
                arguments(
                        "\"findings\": [{\"kind\": \"A\", \"value\": true, \"member\": 2}]",
                        "findings/0/member",
                        "expected an id, which is a text"),
                arguments("\"elsewhere\": [{\"id\": \"s1\", \"of\": \"p2\"}]", "elsewhere/0/of", listed),
                arguments(
                        "\"enrolled\": [{\"programme\": \"a\", \"subject\": \"person:p2\"}]",
                        "enrolled/0/subject",
                        listed),
                arguments(
                        "\"enrolled\": [{\"programme\": \"a\", \"subject\": \"p1\"}]",
                        "enrolled/0/subject",
                        "expected \"household\", or \"person:\" and the id of a member"),
                arguments("\"application\": [{\"programme\": \"a\"}]", "application/0/subject", "is missing"),
                arguments(
                        "\"application\": [{\"programme\": \"a\", \"subject\": \"household\", \"appliedOn\": \"2025-02-02\", \"confirmedOn\": \"2025-02-01\"}]",
                        "application/0/confirmedOn",
                        "2025-02-01 lies before appliedOn 2025-02-02"),
                arguments(
                        "\"receiving\": [{\"amount\": \"1\", \"per\": \"MONTH\"}]",
                        "receiving/0/programme",
                        "is missing"),
                arguments(
                        "\"receiving\": [{\"programme\": \"Minimum Living\"}]",
                        "receiving/0/programme",
                        "\"Minimum Living\" is not an id (lower case words joined by \"-\")"),
                arguments(
                        "\"receiving\": [{\"programme\": \"a\", \"since\": \"2024-13\"}]",
                        "receiving/0/since",
                        "\"2024-13\" is not a month (YYYY-MM)"),
                arguments(
                        "\"receiving\": [{\"programme\": \"a\", \"since\": \"2024-1\"}]",
                        "receiving/0/since",
                        "\"2024-1\" is not a month (YYYY-MM). Maybe \"2024-01\" is meant"),
                arguments("\"findings\": [{\"kind\": \"A\"}]", "findings/0/value", "is missing"),
                arguments(
                        "\"findings\": [{\"kind\": \"A B\", \"value\": true}]",
                        "findings/0/kind",
                        "\"A B\" is not a kind of finding, such as PROPERTY_WITHIN_RULE"),
                arguments(
                        "\"assets\": {\"vehicles\": [{\"kind\": \"TRUCK\"}]}",
                        "assets/vehicles/0/kind",
                        "\"TRUCK\" is not one of CAR, MOTORCYCLE, DISABILITY_AID, FARM_MACHINE, CONSTRUCTION_MACHINE, SHIP"),
                arguments("\"assets\": {\"vehicles\": [{\"value\": \"1\"}]}", "assets/vehicles/0/kind", "is missing"),
                arguments(
                        "\"assets\": {\"dwellings\": [{\"areaSquareMetres\": -1}]}",
                        "assets/dwellings/0/areaSquareMetres",
                        "expected a number from 0 to 999999 with at most four decimals, found the number -1"),
                arguments(
                        "\"assets\": {\"dwellings\": [{\"areaSquareMetres\": 80.12345}]}",
                        "assets/dwellings/0/areaSquareMetres",
                        "expected a number from 0 to 999999 with at most four decimals, found the number 80.12345"),
                arguments(
                        "\"assets\": {\"dwellings\": [{\"areaSquareMetres\": 1e6}]}",
                        "assets/dwellings/0/areaSquareMetres",
                        "expected a number from 0 to 999999 with at most four decimals, found the number 1E+6"),
                arguments(
                        "\"assets\": {\"dwellings\": [{\"areaSquareMetres\": \"80\"}]}",
                        "assets/dwellings/0/areaSquareMetres",
                        "expected a number from 0 to 999999 with at most four decimals, found the text \"80\""),
                arguments(
                        "\"assets\": {\"dwellings\": [{\"dangerGrade\": \"E\"}]}",
                        "assets/dwellings/0/dangerGrade",
                        "\"E\" is not one of NONE, A, B, C, D. Maybe \"A\" is meant"),
                arguments("\"assets\": {\"other\": [{}]}", "assets/other/0/kind", "is missing"),
                arguments("\"assets\": []", "assets", "expected an object, found a list"),
                arguments(
                        "\"elsewhere\": [{\"id\": \"s1\", \"maintenanceDue\": \"200\"}]",
                        "elsewhere/0/maintenanceDue",
                        "expected an object, found the text \"200\""),
                arguments(
                        "\"elsewhere\": [{\"id\": \"s1\", \"familyIncome\": {\"per\": \"MONTH\"}}]",
                        "elsewhere/0/familyIncome/amount",
                        "is missing"),
                arguments(
                        "\"elsewhere\": [{\"id\": \"s1\", \"maintenanceDue\": {\"amount\": \"9.00\", \"per\": \"ONCE\"}}]",
                        "elsewhere/0/maintenanceDue/per",
                        "ONCE has no amount per month, expected MONTH, QUARTER or YEAR"),
                arguments(
                        "\"elsewhere\": [{\"id\": \"s1\", \"personsSupported\": 0}]",
                        "elsewhere/0/personsSupported",
                        "expected a whole number from 1 to 1000, found the number 0"),
                arguments("\"elsewhere\": [{\"of\": \"p1\"}]", "elsewhere/0/id", "is missing"),
                arguments(
                        "\"elsewhere\": [{\"id\": \"s1\"}, {\"id\": \"s1\"}]",
                        "elsewhere/1/id",
                        "the same id stands earlier in this list"),
                arguments(
                        "\"elsewhere\": [{\"id\": \"s1\", \"familySize\": 0}]",
                        "elsewhere/0/familySize",
                        "expected a whole number from 1 to 1000, found the number 0"));
    }

    @ParameterizedTest
    @MethodSource
    void mistakes_of_a_household(String fields, String at, String message) {
        assertThat(problems(Samples.besideMember(fields))).containsExactly(new Problem("/household/" + at, message));
    }

    static Stream<Arguments> mistakes_of_a_document() {
        String head = "{\"format\": \"civil-affairs/case/1\", ";
        String end = "\"household\": {}}";
        String region = "\"region\": \"500154\", ";
        return Stream.of(
                arguments(
                        "{\"month\": \"2025-08\", " + region + end,
                        "/format",
                        "is missing, expected \"civil-affairs/case/1\""),
                arguments(
                        "{\"format\": \"civil-affairs/case/2\", \"month\": \"2025-08\", " + region + end,
                        "/format",
                        "expected \"civil-affairs/case/1\", found the text \"civil-affairs/case/2\""),
                arguments(
                        head + region + end,
                        "/month",
                        "is missing, expected \"month\" (YYYY-MM) or \"asOf\" (YYYY-MM-DD)"),
                arguments(
                        head + "\"month\": \"2025-08\", \"asOf\": \"2025-08-01\", " + region + end,
                        "/asOf",
                        "expected exactly one of \"month\" and \"asOf\", found both"),
                arguments(
                        head + "\"month\": \"2025-08-01\", " + region + end,
                        "/month",
                        "\"2025-08-01\" is not a month (YYYY-MM)"),
                arguments(
                        head + "\"asOf\": \"2025-08\", " + region + end,
                        "/asOf",
                        "\"2025-08\" is not a date (YYYY-MM-DD)"),
                arguments(head + "\"month\": \"2025-08\", " + end, "/region", "is missing"),
                arguments(head + "\"month\": \"2025-08\", \"region\": \"500154\"}", "/household", "is missing"),
                arguments(
                        head + "\"month\": \"2025-08\", \"knownOn\": \"today\", " + region + end,
                        "/knownOn",
                        "\"today\" is not a date (YYYY-MM-DD)"),
                arguments(
                        head + "\"month\": \"2025-08\", \"programmes\": [], " + region + end,
                        "/programmes",
                        "expected at least one programme id; leave the key out to ask for all"),
                arguments(
                        head + "\"month\": \"2025-08\", \"programmes\": [\"a\", \"a\"], " + region + end,
                        "/programmes/1",
                        "\"a\" stands twice in this list"),
                arguments(
                        head + "\"month\": \"2025-08\", \"options\": {\"A\": \"b\"}, " + region + end,
                        "/options/A",
                        "the key is not an id (lower case words joined by \"-\")"),
                arguments(
                        head + "\"month\": \"2025-08\", \"options\": {\"a\": null}, " + region + end,
                        "/options/a",
                        "is missing"),
                arguments(
                        head + "\"month\": \"2025-08\", \"zzzzzzzzzz\": 1, " + region + end,
                        "/zzzzzzzzzz",
                        "unknown key, expected one of format, month, asOf, knownOn, region, programmes, options, household"));
    }

    @ParameterizedTest
    @MethodSource
    void mistakes_of_a_document(String json, String at, String message) {
        assertThat(problems(json)).containsExactly(new Problem(at, message));
    }

    @ParameterizedTest
    @CsvSource({"null, null", "[], a list", "'\"case\"', 'the text \"case\"'", "42, the number 42", "true, true"})
    void a_document_is_an_object(String json, String found) {
        assertThat(problems(json)).containsExactly(new Problem("", "expected an object, found " + found));
    }

    @Test
    void all_problems_are_reported_together_one_line_each() {
        String json = Samples.household(
                "\"setlement\": \"URBAN\", \"members\": [{\"id\": \"p1\", \"sex\": \"F\"}, {\"birthDate\": 3}],"
                        + " \"assets\": {\"financial\": \"1.234\"}");

        BadDocumentException thrown = org.assertj.core.api.Assertions.catchThrowableOfType(
                BadDocumentException.class, () -> CaseReader.read(json));

        assertThat(thrown.problems())
                .extracting(Problem::at)
                .containsExactlyInAnyOrder(
                        "/household/setlement",
                        "/household/members/0/sex",
                        "/household/members/1/id",
                        "/household/members/1/birthDate",
                        "/household/assets/financial");
        assertThat(thrown.getMessage().lines()).hasSize(5).contains("/household/members/1/id: is missing");
        assertThat(thrown.problems()).isUnmodifiable();
    }

    @Test
    void an_exception_without_a_problem_cannot_be_made() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new BadDocumentException(List.of()));
    }

    @Test
    void a_list_of_more_than_200_members_is_refused() {
        String members = IntStream.range(0, 201)
                .mapToObj(i -> "{\"id\": \"p" + i + "\"}")
                .collect(Collectors.joining(","));

        assertThat(problems(Samples.household(
                        "\"members\": [" + members + "], \"events\": [{\"kind\": \"FIRE\", \"member\": \"p1\"}]")))
                .containsExactly(new Problem("/household/members", "found 201 members, expected at most 200"));
    }

    @Test
    void completeness_needs_a_list() {
        assertThat(problems(Samples.household("\"membersComplete\": true")))
                .containsExactly(new Problem("/household/membersComplete", "found true, but \"members\" is not there"));
    }

    @Test
    void two_members_have_two_ids() {
        assertThat(problems(Samples.household("\"members\": [{\"id\": \"p1\"}, {\"id\": \"p1\"}]")))
                .containsExactly(new Problem("/household/members/1/id", "the same id stands earlier in this list"));
    }

    @Test
    void a_parent_in_the_household_may_be_listed_after_the_child_but_has_to_be_listed() {
        String json = Samples.household(
                "\"members\": [{\"id\": \"p1\", \"parents\": [{\"member\": \"p2\"}, {\"member\": \"p3\"}]},"
                        + " {\"id\": \"p2\"}]");

        assertThat(problems(json))
                .containsExactly(new Problem(
                        "/household/members/0/parents/1/member", "names nobody listed in /household/members"));
    }

    @Test
    void whom_a_parent_is_cannot_be_checked_while_a_member_cannot_be_read() {
        String json = Samples.household(
                "\"members\": [{\"id\": \"p1\", \"parents\": [{\"member\": \"p2\"}]}, {\"sex\": \"MALE\"}]");

        assertThat(problems(json)).containsExactly(new Problem("/household/members/1/id", "is missing"));
    }

    static Stream<Arguments> ofChildrenAndOldPersons() {
        return Stream.of(
                arguments(
                        "\"elder\": {\"hospitalDays\": 32}",
                        "/elder/hospitalDays",
                        "expected a whole number from 0 to 31, found the number 32"),
                arguments(
                        "\"elder\": {\"careDays\": 11, \"hospitalDays\": 12}",
                        "/elder/hospitalDays",
                        "expected days that are among careDays, of which there are 11, found 12"),
                arguments("\"elder\": {\"services\": [{}]}", "/elder/services/0/kind", "is missing"),
                arguments("\"guardianship\": {\"candidates\": [{}]}", "/guardianship/candidates/0/kind", "is missing"),
                arguments(
                        "\"guardianship\": {\"situations\": [\"REVOKED\", \"REVOKED\"]}",
                        "/guardianship/situations",
                        "a situation stands twice in this list"),
                arguments("\"unemployment\": false", "/unemployment", "expected \"NONE\" or an object, found false"),
                arguments("\"parents\": [{\"member\": 7}]", "/parents/0/member", "expected an id, which is a text"));
    }

    @ParameterizedTest
    @MethodSource("ofChildrenAndOldPersons")
    void mistakes_about_children_and_old_persons(String fields, String at, String message) {
        assertThat(problems(Samples.member(fields))).containsExactly(new Problem("/household/members/0" + at, message));
    }
}
