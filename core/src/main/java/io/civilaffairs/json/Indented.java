package io.civilaffairs.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A document on one line, set on many. */
final class Indented {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    };

    private Indented() {}

    static String of(String json) {
        StringWriter text = new StringWriter();
        try (JsonParser from = FACTORY.createParser(ObjectReadContext.empty(), json);
                JsonGenerator to = FACTORY.createGenerator(PRETTY, text)) {
            from.nextToken();
            to.copyCurrentStructure(from);
        }
        return text.toString();
    }
}
