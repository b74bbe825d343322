package io.civilaffairs.json;

import io.civilaffairs.json.Document.Special;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads packs of standards (读取标准包), format {@code civil-affairs/pack/1}, and puts them together into a book.
 *
 * <p>Packs of one layer complete each other: one declares a standard, another gives its figures. A layer over another adds
 * figures that come first at their region and day, and may declare standards of its own. A pack may have 16 MiB. This class
 * is immutable and thread-safe.
 *
 * <pre>{@code
 * StandardBook shipped = PackReader.book(divisions, List.of(country, province, county));
 * Pack mine = PackReader.read("my-city", in);
 * StandardBook book = PackReader.over(shipped, List.of(mine));
 * }</pre>
 */
public final class PackReader {
    static final String FORMAT = "civil-affairs/pack/1";

    private static final Pattern STANDARD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*");

    private final Map<String, Instrument> instruments = new HashMap<>();

    private PackReader() {}

    /**
     * Reads a pack in UTF-8 from a stream, which stays open.
     *
     * @param name what messages are to call the pack, such as its file name
     * @param json the document
     * @return the pack
     * @throws BadDocumentException with every problem of the document
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Pack read(String name, InputStream json) {
        Problems problems = new Problems();
        return read(name, Document.parse(Objects.requireNonNull(json, "json"), Limits.PACK, problems), problems);
    }

    /**
     * Reads a pack from a text.
     *
     * @param name what messages are to call the pack
     * @param json the document
     * @return the pack
     * @throws BadDocumentException with every problem of the document
     */
    public static Pack read(String name, String json) {
        Problems problems = new Problems();
        return read(name, Document.parse(Objects.requireNonNull(json, "json"), Limits.PACK, problems), problems);
    }

    /**
     * Puts packs together.
     *
     * @param divisions the register of divisions, for codes that replaced one another
     * @param lowToHigh layers of packs, each over the one before
     * @return the book
     * @throws BadDocumentException with every problem of the lowest layer that has one
     */
    @SafeVarargs
    public static StandardBook book(Divisions divisions, List<Pack>... lowToHigh) {
        StandardBook book = StandardBook.builder(divisions).build();
        for (List<Pack> layer : lowToHigh) {
            book = over(book, layer);
        }
        return book;
    }

    /**
     * Puts packs over a book: at each region and day a figure of theirs comes first.
     *
     * @param under the book underneath
     * @param packs the packs of one layer
     * @return the new book
     * @throws BadDocumentException with every problem of the layer
     */
    public static StandardBook over(StandardBook under, List<Pack> packs) {
        return new PackLayer(under, packs).build();
    }

    private static Pack read(String name, Node root, Problems problems) {
        Objects.requireNonNull(name, "name");
        Pack pack = root.objectOf(fields -> new PackReader().pack(name, fields));
        problems.throwIfAny();
        return Objects.requireNonNull(pack, "a pack without problems is complete");
    }

    private @Nullable Pack pack(String name, Fields fields) {
        fields.format(FORMAT);
        Region region = fields.required("region", Node::region);
        Label title = fields.required("title", PackReader::label);
        fields.get("instruments", node -> node.objects(this::instrument));
        Set<String> ids = new HashSet<>();
        List<Pack.Standard> standards = fields.get("standards", node -> node.objects(f -> standard(f, ids)));
        Set<String> optionIds = new HashSet<>();
        List<Option> options = fields.get("options", node -> node.objects(f -> option(f, optionIds)));
        fields.get("note", Node::text);
        return region == null || title == null
                ? null
                : new Pack(
                        name,
                        region,
                        title,
                        standards == null ? List.of() : standards,
                        options == null ? List.of() : options);
    }

    private static @Nullable Label label(Node node) {
        return node.objectOf(fields -> {
            String zh = fields.required("zh", Node::name);
            String en = fields.required("en", Node::name);
            return zh == null || en == null ? null : Label.of(zh, en);
        });
    }

    private @Nullable Instrument instrument(Fields fields) {
        String id = fields.required("id", node -> unique(node, CaseReader.ID, instruments.keySet()));
        String title = fields.required("title", Node::name);
        String number = fields.get("number", Node::text);
        fields.get("issuer", Node::text);
        Provenance provenance = fields.get("provenance", node -> node.oneOf(Provenance.class));
        LocalDate inForceFrom = fields.get("inForceFrom", Node::date);
        fields.get("note", Node::text);
        if (id == null || title == null) {
            return null;
        }
        Instrument instrument = new Instrument(
                title,
                number == null || number.isBlank() ? "" : number,
                provenance == null ? Provenance.RECALLED : provenance,
                inForceFrom);
        instruments.put(id, instrument);
        return instrument;
    }

    private static @Nullable String unique(Node node, Pattern form, Set<String> seen) {
        String id = node.matching(form, CaseReader.AN_ID);
        if (id != null && seen.contains(id)) {
            node.problem(Shown.quoted(id) + " stands earlier in this list");
            return null;
        }
        return id;
    }

    private Pack.@Nullable Standard standard(Fields fields, Set<String> ids) {
        String id = fields.required("id", node -> unique(node, STANDARD, ids));
        Unit unit = fields.get("unit", node -> node.oneOf(Unit.class));
        Label label = fields.get("label", PackReader::label);
        Delegation delegation = fields.get("delegation", node -> node.oneOf(Delegation.class));
        List<Pack.Value> values = fields.get("values", node -> node.objects(f -> value(f, unit)));
        fields.get("note", Node::text);
        if (id == null) {
            return null;
        }
        ids.add(id);
        return new Pack.Standard(id, unit, label, delegation, values == null ? List.of() : values);
    }

    private Pack.@Nullable Value value(Fields fields, @Nullable Unit unit) {
        String text = fields.required("value", node -> figure(node, unit));
        Region region = fields.required("region", Node::region);
        LocalDate from = fields.required("from", Node::date);
        LocalDate to = fields.get("to", Node::date);
        boolean empty = from != null && to != null && !from.isBefore(to);
        if (empty) {
            fields.problem("to", to + " is not after from " + from + "; \"to\" is the day after the last one");
        }
        LocalDate published = fields.get("publishedOn", Node::dateOrEndOfMonth);
        LocalDate verified = fields.get("verifiedThrough", Node::date);
        Provenance provenance = fields.required("provenance", node -> node.oneOf(Provenance.class));
        Citation citation = fields.required("citation", node -> node.objectOf(this::citation));
        StandardValue.Condition condition = fields.get("option", PackReader::condition);
        fields.get("note", Node::text);
        return text == null || region == null || from == null || empty || provenance == null || citation == null
                ? null
                : new Pack.Value(
                        text,
                        region,
                        DateRange.of(from, to),
                        published,
                        citation.withProvenance(provenance),
                        verified,
                        condition);
    }

    /** The figure as a text, checked if the unit stands here. */
    private static @Nullable String figure(Node node, @Nullable Unit unit) {
        String text;
        if (node.json() instanceof BigDecimal number) {
            text = Node.plain(number);
        } else if (node.json() instanceof String || node.json() instanceof Boolean) {
            text = node.json().toString();
        } else {
            node.expected("a text, a number, true or false");
            return null;
        }
        try {
            if (unit != null) {
                Figures.parse(unit, text);
            }
            return text;
        } catch (IllegalArgumentException e) {
            node.problem(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Citation citation(Fields fields) {
        Instrument instrument = fields.required("instrument", node -> {
            String id = node.text();
            if (id != null && !instruments.containsKey(id)) {
                node.problem(Shown.quoted(id) + " is not the id of an instrument of this pack"
                        + Shown.maybe(id, instruments.keySet()));
            }
            return id == null ? null : instruments.get(id);
        });
        String article = fields.get("article", Node::text);
        return instrument == null ? null : instrument.article(article == null || article.isBlank() ? "" : article);
    }

    private static StandardValue.@Nullable Condition condition(Node node) {
        Map<String, String> choice = CaseReader.options(node);
        if (choice == null || choice.size() != 1) {
            if (choice != null && node.json() != Special.REPORTED) {
                node.problem("expected one option with its choice, found " + choice.size());
            }
            return null;
        }
        Map.Entry<String, String> only = choice.entrySet().iterator().next();
        return new StandardValue.Condition(only.getKey(), only.getValue());
    }

    private @Nullable Option option(Fields fields, Set<String> ids) {
        String id = fields.required("id", node -> unique(node, CaseReader.ID, ids));
        Set<String> choiceIds = new HashSet<>();
        List<Option.Choice> choices = fields.required("choices", node -> node.objects(f -> choice(f, choiceIds)));
        String preset = fields.required("default", node -> {
            String text = node.text();
            if (text != null && choices != null && !choiceIds.contains(text)) {
                node.problem(Shown.quoted(text) + " is not one of the choices "
                        + String.join(
                                ", ", choices.stream().map(Option.Choice::id).toList())
                        + Shown.maybe(text, choiceIds));
                return null;
            }
            return text;
        });
        fields.get("note", Node::text);
        if (id != null) {
            ids.add(id);
        }
        if (id == null || preset == null || choices == null) {
            return null;
        }
        // A choice with a problem is not in the list, and the default may be that one.
        boolean complete = choices.stream().anyMatch(c -> c.id().equals(preset));
        return complete ? new Option(id, preset, choices) : null;
    }

    private Option.@Nullable Choice choice(Fields fields, Set<String> ids) {
        String id = fields.required("id", node -> unique(node, CaseReader.ID, ids));
        Citation citation = fields.required("citation", node -> node.objectOf(this::citation));
        fields.get("note", Node::text);
        if (id == null) {
            return null;
        }
        ids.add(id);
        return citation == null ? null : new Option.Choice(id, citation);
    }
}
