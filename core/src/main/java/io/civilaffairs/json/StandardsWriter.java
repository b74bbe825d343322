package io.civilaffairs.json;

import io.civilaffairs.people.Household;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes what standards are in force somewhere on a day (写出现行标准), format {@code civil-affairs/standards/1}, and which
 * are declared without a figure.
 *
 * <pre>{@code
 * String json = StandardsWriter.write(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StandardsWriter {
    static final String FORMAT = "civil-affairs/standards/1";

    private static final Pointers NOWHERE =
            Pointers.in(Household.builder("nobody").build());

    private StandardsWriter() {}

    private record InForce(Declaration declared, StandardValue<?> value) {}

    /**
     * Writes the standards on one line.
     *
     * @param setting the region, the day and the options
     * @return the document
     */
    public static String write(Setting setting) {
        Objects.requireNonNull(setting, "setting");
        Map<String, Declaration> all = setting.standards().declared();
        List<InForce> given = new ArrayList<>();
        List<Declaration> open = new ArrayList<>();
        for (Declaration declared : all.values()) {
            Optional<StandardValue<?>> found =
                    setting.standards().find(declared, setting.region(), setting.standardsDate(), setting.options());
            found.ifPresentOrElse(value -> given.add(new InForce(declared, value)), () -> open.add(declared));
        }
        return Out.object(out -> {
            FindingWriter values = new FindingWriter(out, NOWHERE, null);
            out.text("format", FORMAT);
            out.text("region", setting.region());
            out.text("on", setting.standardsDate());
            out.objects("standards", given, entry -> {
                values.figure(entry.value());
                values.label(entry.declared().label());
                out.text("unit", entry.declared().unit());
                out.text("verifiedThrough", entry.value().verifiedThrough());
            });
            out.objects("withoutValue", open, declared -> {
                out.text("id", declared.name());
                values.label(declared.label());
                out.text("unit", declared.unit());
            });
        });
    }

    /**
     * Writes the standards on many lines, for people.
     *
     * @param setting the region, the day and the options
     * @return the same document as {@link #write}, indented
     */
    public static String writePretty(Setting setting) {
        return Indented.of(write(setting));
    }
}
