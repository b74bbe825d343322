package io.civilaffairs.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Service;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.json.Pointers;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs every case of {@code src/test/resources/conformance} through the public API, as a host would: read the packs and the
 * case, bind the book, assess. The format is described in {@code docs/schema/conformance.schema.json}.
 */
class ConformanceTest {
    private static final Path CASES = Path.of("src", "test", "resources", "conformance");
    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    List<DynamicContainer> every_case_gets_the_answer_of_the_law() throws IOException {
        return each(ConformanceTest::tests);
    }

    @TestFactory
    List<DynamicContainer> every_file_follows_the_schemas() throws IOException {
        return each(file -> {
            Schema caseSchema = schema("case");
            Schema packSchema = schema("pack");
            List<DynamicTest> tests = new ArrayList<>();
            tests.add(dynamicTest(
                    "the file",
                    () -> assertThat(errors(schema("conformance"), file)).isEmpty()));
            file.path("packs")
                    .properties()
                    .forEach(p -> tests.add(dynamicTest(
                            "pack " + p.getKey(),
                            () -> assertThat(errors(packSchema, p.getValue())).isEmpty())));
            tests.add(dynamicTest("the full case documents", () -> {
                for (JsonNode c : file.path("cases")) {
                    assertThat(errors(caseSchema, document(file, c)))
                            .as(name(c))
                            .isEmpty();
                }
            }));
            return tests;
        });
    }

    @TestFactory
    List<DynamicContainer> no_two_cases_of_a_file_have_the_same_name_or_the_same_content() throws IOException {
        return each(file -> List.of(dynamicTest("names and contents", () -> {
            Set<String> names = new HashSet<>();
            Map<String, String> contents = new HashMap<>();
            for (JsonNode c : file.path("cases")) {
                assertThat(names.add(name(c)))
                        .as("the name stands once: " + name(c))
                        .isTrue();
                String same = contents.put(document(file, c) + "|" + c.path("packs"), name(c));
                assertThat(same).as("asks what another case asks: " + name(c)).isNull();
            }
        })));
    }

    /** The files of cases, in order. */
    static List<JsonNode> files() throws IOException {
        List<JsonNode> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(CASES)) {
            for (Path path : paths.sorted(Comparator.naturalOrder()).toList()) {
                files.add(JSON.readTree(Files.readString(path)));
            }
        }
        return files;
    }

    private interface Tests {
        List<? extends DynamicNode> of(JsonNode file);
    }

    private static List<DynamicContainer> each(Tests tests) throws IOException {
        List<DynamicContainer> containers = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path path : files.sorted(Comparator.naturalOrder()).toList()) {
                JsonNode file = JSON.readTree(Files.readString(path));
                containers.add(
                        DynamicContainer.dynamicContainer(path.getFileName().toString(), tests.of(file)));
            }
        }
        assertThat(containers).isNotEmpty();
        return containers;
    }

    private static List<DynamicTest> tests(JsonNode file) {
        List<DynamicTest> tests = new ArrayList<>();
        file.path("cases").forEach(c -> tests.add(dynamicTest(name(c), () -> run(file, c))));
        return tests;
    }

    private static void run(JsonNode file, JsonNode c) {
        CaseDocument document = CaseReader.read(document(file, c).toString());
        BoundBook book = book(file, c, document);
        CaseAssessment answer = answer(book, document);
        Pointers pointers = Pointers.in(document.household(), answer.setting());
        for (JsonNode e : c.path("expected")) {
            JsonNode expected = merged(file.path("defaults").path("expected"), e);
            check(expected, answer, pointers);
        }
        Together.check(c, answer, pointers);
        bareDecisionsAgree(book, document, answer);
    }

    /** What a case of a file is answered. */
    static CaseAssessment answer(JsonNode file, JsonNode c) {
        CaseDocument document = CaseReader.read(document(file, c).toString());
        return answer(book(file, c, document), document);
    }

    private static CaseAssessment answer(BoundBook book, CaseDocument document) {
        CaseAssessment answer = document.programmes().isEmpty()
                ? book.assess(document.household())
                : book.assess(document.household(), wanted(document));
        CaseAssessment atOnce = document.programmes().isEmpty()
                ? book.explain(document.household())
                : book.explain(document.household(), wanted(document));
        assertThat(atOnce).as("all written down at once").isEqualTo(answer);
        return answer;
    }

    private static List<ProgrammeId> wanted(CaseDocument document) {
        return document.programmes().stream().map(ProgrammeId::of).toList();
    }

    private static BoundBook book(JsonNode file, JsonNode c, CaseDocument document) {
        List<Pack> packs = new ArrayList<>();
        for (JsonNode pack : c.path("packs")) {
            JsonNode full = pack.isString() ? file.path("packs").path(pack.asString()) : pack;
            packs.add(PackReader.read(pack.isString() ? pack.asString() : "pack", full.toString()));
        }
        return CivilAffairs.policyBook()
                .in(new Setting(
                        CivilAffairs.standardsWith(packs),
                        CivilAffairs.divisions()
                                .current(
                                        document.region(),
                                        document.assessedMonth().atDay(1)),
                        document.assessedMonth(),
                        document.asOf(),
                        document.knownOn(),
                        Options.of(document.options())));
    }

    private static void check(JsonNode expected, CaseAssessment answer, Pointers pointers) {
        ProgrammeId programme = ProgrammeId.of(expected.path("programme").asString());
        String subject = expected.path("subject").asString();
        Optional<Assessment> found = answer.find(programme, subject);
        assertThat(found).as(programme + " of " + subject).isPresent();
        Assessment actual = found.orElseThrow();
        assertThat(shown(actual, pointers)).isEqualTo(shown(expected));
        if (expected.has("level")) {
            assertThat(((Assessment.Classified) actual).level())
                    .isEqualTo(expected.path("level").asInt());
        }
        if (expected.has("possible")) {
            assertThat(((Assessment.Undetermined) actual).possible()).isEqualTo(texts(expected.path("possible")));
        }
        if (expected.has("inKind")) {
            assertThat(inKind(actual).stream().map(s -> s.clause().id()))
                    .containsExactlyElementsOf(texts(expected.path("inKind")));
        }
        expected.path("options")
                .properties()
                .forEach(o -> assertThat(actual.basis().options())
                        .containsEntry(o.getKey(), o.getValue().asString()));
    }

    private static List<Service> inKind(Assessment actual) {
        return actual instanceof Assessment.Classified classified
                ? classified.inKind()
                : ((Assessment.Entitled) actual).inKind();
    }

    /** What is expected, in one line. */
    private static String shown(JsonNode expected) {
        String status = expected.path("status").asString();
        return status
                + switch (status) {
                    case "CLASSIFIED" -> " " + texts(expected.path("codes"));
                    case "ENTITLED" ->
                        expected.has("amountRange")
                                ? " " + texts(expected.path("amountRange")) + " per "
                                        + expected.path("per").asString("MONTH")
                                : expected.path("amount").isNull()
                                        ? ""
                                        : " " + expected.path("amount").asString() + " per "
                                                + expected.path("per").asString("MONTH");
                    case "NOT_ENTITLED" -> " because " + texts(expected.path("because"));
                    case "UNDETERMINED" -> " needs " + texts(expected.path("needed"));
                    default -> fail("status " + status);
                };
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(
                e -> texts.add(e.isObject() ? "standard " + e.path("standard").asString() : e.asString("no limit")));
        return texts;
    }

    /** What is answered, in one line of the same form. */
    private static String shown(Assessment actual, Pointers pointers) {
        if (actual instanceof Assessment.Entitled entitled) {
            Amount amount = entitled.amount();
            AmountRange range = entitled.range();
            if (range != null) {
                Money to = range.within().to();
                return "ENTITLED [" + range.within().from() + ", " + (to == null ? "no limit" : to) + "] per "
                        + range.per();
            }
            return "ENTITLED" + (amount == null ? "" : " " + amount.money() + " per " + amount.per());
        }
        if (actual instanceof Assessment.Classified classified) {
            return "CLASSIFIED " + classified.codes();
        }
        if (actual instanceof Assessment.NotEntitled not) {
            return "NOT_ENTITLED because "
                    + not.because().stream().map(Finding::id).toList();
        }
        return "UNDETERMINED needs "
                + ((Assessment.Undetermined) actual)
                        .needed().stream().map(n -> shown(n, pointers)).toList();
    }

    static String shown(FactRef needed, Pointers pointers) {
        return needed.kind() == FactRef.Kind.STANDARD
                ? "standard " + needed.id()
                : pointers.find(needed).orElseGet(() -> "nowhere: " + needed);
    }

    /** The fast path, which explains nothing, must decide alike. */
    private static void bareDecisionsAgree(BoundBook book, CaseDocument document, CaseAssessment answer) {
        book.decide(
                document.household(),
                (programme, subject, outcome, amount) -> answer.find(programme, subject.key())
                        .ifPresent(actual -> {
                            Outcome explained = explained(actual);
                            assertThat(outcome)
                                    .as("bare decision of " + programme + " about " + subject.key())
                                    .isEqualTo(explained);
                            if (actual instanceof Assessment.Entitled entitled) {
                                Amount paid = entitled.amount();
                                assertThat(amount).isEqualTo(paid == null ? null : paid.money());
                            }
                        }));
    }

    private static Outcome explained(Assessment actual) {
        if (actual instanceof Assessment.Classified classified) {
            return Outcome.of(!classified.codes().equals(List.of(Category.NONE)));
        }
        return actual instanceof Assessment.Entitled
                ? Outcome.MET
                : actual instanceof Assessment.NotEntitled ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    private static String name(JsonNode c) {
        return c.path("name").asString();
    }

    /** The full case document of a case: the defaults with the case over them, each member over the default member. */
    private static JsonNode document(JsonNode file, JsonNode c) {
        JsonNode defaults = file.path("defaults");
        JsonNode full = merged(defaults.path("case"), c.path("case"));
        JsonNode members = full.path("household").path("members");
        if (members.isArray()) {
            List<JsonNode> each = new ArrayList<>();
            members.forEach(m -> each.add(merged(defaults.path("member"), m)));
            ((ObjectNode) full.path("household"))
                    .set("members", JSON.createArrayNode().addAll(each));
        }
        return full;
    }

    private static JsonNode merged(JsonNode below, JsonNode top) {
        if (!(below instanceof ObjectNode base) || !(top instanceof ObjectNode over)) {
            return top.isMissingNode() ? below.deepCopy() : top.deepCopy();
        }
        ObjectNode both = base.deepCopy();
        over.properties().forEach(e -> {
            JsonNode under = both.get(e.getKey());
            both.set(e.getKey(), under == null ? e.getValue().deepCopy() : merged(under, e.getValue()));
        });
        return both;
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("..", "docs", "schema", name + ".schema.json")));
        } catch (IOException e) {
            return Objects.requireNonNull(fail(e));
        }
    }

    private static List<String> errors(Schema schema, JsonNode document) {
        return schema.validate(document.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
