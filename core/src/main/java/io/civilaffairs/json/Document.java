package io.civilaffairs.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns text into a bounded tree: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} or {@link
 * Special}. For one document and one thread.
 */
final class Document {
    /** What is not a value. */
    enum Special {
        NULL,
        /** Something already reported; nothing more is said about it. */
        REPORTED
    }

    // The parser is bounded a little wider than this class, which reports with pointers; its bounds are a second line.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * Limits.DEPTH)
                    .maxStringLength(Limits.PACK.bytes())
                    .maxNameLength(Limits.PACK.bytes())
                    .maxNumberLength(Limits.PACK.bytes())
                    .build())
            .build();

    private final Limits limits;
    private final Problems problems;
    private int listed;
    private int values;

    private Document(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    static Node parse(InputStream json, Limits limits, Problems problems) {
        return parse(decoded(json, limits, problems), limits, problems);
    }

    static Node parse(String json, Limits limits, Problems problems) {
        if (json.length() > limits.bytes()
                || (json.length() > limits.bytes() / 3
                        && json.getBytes(StandardCharsets.UTF_8).length > limits.bytes())) {
            throw tooLong(limits, problems);
        }
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return new Node(new Document(limits, problems).tree(text), Place.ROOT, problems);
    }

    private static String decoded(InputStream json, Limits limits, Problems problems) {
        byte[] bytes;
        try {
            bytes = json.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > limits.bytes()) {
            throw tooLong(limits, problems);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw problems.fatal("", "the document is not UTF-8: a wrong byte at offset " + in.position());
        }
        return out.flip().toString();
    }

    private static BadDocumentException tooLong(Limits limits, Problems problems) {
        return problems.fatal("", "the document is longer than " + (limits.bytes() >> 20) + " MiB");
    }

    private Object tree(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return tree(parser);
        }
    }

    private Object tree(JsonParser parser) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw problems.fatal("", "the document is empty, expected a JSON object");
            }
            Object root = value(parser, first, Place.ROOT, 1);
            if (parser.nextToken() != null) {
                throw problems.fatal(
                        "", "something follows the end of the document" + line(parser.currentTokenLocation()));
            }
            return root;
        } catch (JacksonException e) {
            Place place = place(parser.streamReadContext());
            throw problems.fatal(place.pointer(), "not valid JSON" + line(e.getLocation()) + reason(e));
        }
    }

    /** Where the parser stands: at the value it reads or, if it is between two, at the one before. */
    private static Place place(TokenStreamContext context) {
        if (context.inRoot()) {
            return Place.ROOT;
        }
        Place above = place(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? above.index(context.getCurrentIndex()) : above;
        }
        return context.hasCurrentName() ? above.key(context.currentName()) : above;
    }

    private static String line(TokenStreamLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** What the parser says, as far as it shows no more of the document than one character. */
    private static String reason(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (said.startsWith("Unexpected end-of-input")) {
            return ": the document ends too early";
        }
        if (said.startsWith("Unrecognized token")) {
            return ": found a word without quotes that is not true, false or null";
        }
        if (said.startsWith("Unexpected character") || said.startsWith("Unexpected close marker")) {
            int more = said.indexOf(" (start marker");
            return ": " + (more < 0 ? said : said.substring(0, more));
        }
        return "";
    }

    private Object value(JsonParser parser, JsonToken token, Place place, int depth) {
        values++;
        if (values > limits.values()) {
            throw problems.fatal(place.pointer(), "the document has more than " + limits.values() + " values");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, place, deeper(depth, place));
            case START_ARRAY -> list(parser, place, deeper(depth, place));
            case VALUE_STRING -> text(parser.getString(), place) ? parser.getString() : Special.REPORTED;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), place);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Special.NULL;
            default -> throw problems.fatal(place.pointer(), "expected a value" + line(parser.currentTokenLocation()));
        };
    }

    private int deeper(int depth, Place place) {
        if (depth > Limits.DEPTH) {
            throw problems.fatal(place.pointer(), "nested more than " + Limits.DEPTH + " levels deep");
        }
        return depth + 1;
    }

    private Map<String, Object> object(JsonParser parser, Place place, int depth) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            Place below = place.key(key);
            boolean usable = text(key, below);
            Object value = value(parser, parser.nextToken(), below, depth);
            if (usable && entries.putIfAbsent(key, value) != null) {
                problems.add(below.pointer(), "the key stands twice in this object");
            }
        }
        return entries;
    }

    private List<Object> list(JsonParser parser, Place place, int depth) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            listed++;
            if (listed > limits.listed()) {
                throw problems.fatal(
                        place.pointer(), "the lists of the document have more than " + limits.listed() + " elements");
            }
            elements.add(value(parser, next, place.index(elements.size()), depth));
        }
        return elements;
    }

    private boolean text(String text, Place place) {
        if (text.length() > Limits.TEXT) {
            problems.add(place.pointer(), "has " + text.length() + " characters, expected at most " + Limits.TEXT);
            return false;
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            problems.add(place.pointer(), "holds half of a surrogate pair, which is no character");
            return false;
        }
        return true;
    }

    private Object number(String digits, Place place) {
        if (digits.length() <= Limits.NUMBER) {
            try {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.scale()) <= Limits.NUMBER) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // the exponent has more digits than fit, which is reported like any other that is too long
            }
        }
        problems.add(
                place.pointer(),
                "the number is too long, expected at most " + Limits.NUMBER + " characters and powers of ten");
        return Special.REPORTED;
    }
}
