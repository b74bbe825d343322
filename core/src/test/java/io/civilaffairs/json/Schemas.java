package io.civilaffairs.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published schemas, checked by another library. */
final class Schemas {
    private static final Map<String, Schema> READ =
            Stream.of("case", "pack", "divisions", "workdays").collect(Collectors.toMap(name -> name, Schemas::schema));

    private Schemas() {}

    static String text(String name) {
        try {
            return Files.readString(Path.of("..", "docs", "schema", name + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(name));
    }

    static List<String> errors(String name, String document) {
        return READ.get(name).validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
