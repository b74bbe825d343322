package io.civilaffairs.rule;

import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be known about a subject (事实). A reader that returns null says "not known", never "none" or
 * zero.
 *
 * <pre>{@code
 * Fact<Person, LocalDate> birth = Fact.of("person.birth-date", "birthDate",
 *     Label.of("出生日期", "date of birth"), Unit.DATE, Person::birthDate);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its reader is a pure function.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public final class Fact<S extends Subject, T> extends Input<S, T> {
    private final String id;
    private final String path;
    private final Label label;
    private final Unit unit;
    private final Function<S, ? extends @Nullable T> reader;
    private final @Nullable Fact<S, ?> within;

    private Fact(
            String id,
            String path,
            Label label,
            Unit unit,
            Function<S, ? extends @Nullable T> reader,
            @Nullable Fact<S, ?> within) {
        this.id = Objects.requireNonNull(id, "id");
        this.path = Objects.requireNonNull(path, "path");
        this.label = Objects.requireNonNull(label, "label");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.within = within;
    }

    /**
     * A fact.
     *
     * @param id a dotted kebab-case id, such as {@code person.birth-date}
     * @param path where it stands in the subject, in the words of the case document
     * @param label the name for people
     * @param unit the unit
     * @param reader reads it; null = not known
     * @param <S> the type of the subject
     * @param <T> the type of the value
     * @return the fact
     */
    public static <S extends Subject, T> Fact<S, T> of(
            String id, String path, Label label, Unit unit, Function<S, ? extends @Nullable T> reader) {
        return new Fact<>(id, path, label, unit, reader, null);
    }

    /**
     * This fact as a part of another: while the whole is unknown, the whole is what is asked for.
     *
     * @param whole the fact this one is a part of
     * @return the fact
     */
    public Fact<S, T> within(Fact<S, ?> whole) {
        return new Fact<>(id, path, label, unit, reader, whole);
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Where the fact stands in its subject.
     *
     * @return the path in the words of the case document, parts divided by "/"
     */
    public String path() {
        return path;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Fact<S, T> bind(Binding binding) {
        return this;
    }

    /**
     * Reads the fact.
     *
     * @param subject the subject
     * @return the value, or null if it is not known
     */
    public @Nullable T read(S subject) {
        return reader.apply(subject);
    }

    @Override
    public @Nullable T read(S subject, Probe probe) {
        T value = reader.apply(subject);
        if (value == null && probe.watching) {
            probe.missing(at(subject));
        }
        return value;
    }

    /**
     * Names this fact of one subject, as something to ask for.
     *
     * @param subject the subject
     * @return the reference; if this fact is part of a whole that is unknown, the reference of the whole
     */
    public FactRef at(S subject) {
        Fact<S, ?> whole = within;
        if (whole != null && whole.read(subject) == null) {
            return whole.at(subject);
        }
        return new FactRef(FactRef.Kind.FACT, id, subject.key(), path, label);
    }

    Function<S, ? extends @Nullable T> reader() {
        return reader;
    }

    @Override
    public String toString() {
        return id;
    }
}
