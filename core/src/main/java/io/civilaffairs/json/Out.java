package io.civilaffairs.json;

import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one document; what is null is left out. For one thread. */
final class Out {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator json;

    private Out(JsonGenerator json) {
        this.json = json;
    }

    /** One object as a text on one line. */
    static String object(Consumer<Out> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(new Out(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    /** Writes the text form of a value: a code, a date, an amount of money. */
    void text(String key, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(key, value.toString());
        }
    }

    void flag(String key, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(key, value);
        }
    }

    void whole(String key, @Nullable Integer value) {
        if (value != null) {
            json.writeName(key).writeNumber(value.intValue());
        }
    }

    void decimal(String key, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeName(key).writeNumber(new BigDecimal(value.toPlainString()));
        }
    }

    void nothing(String key) {
        json.writeNullProperty(key);
    }

    /** Writes money and period side by side. */
    void amount(String key, @Nullable Amount amount) {
        if (amount != null) {
            text(key, amount.money());
            text("per", amount.per());
        }
    }

    /** Writes the lowest and the highest sum; null where there is no highest. */
    void moneyRange(String key, MoneyRange range) {
        json.writeName(key);
        json.writeStartArray();
        json.writeString(range.from().toString());
        Money to = range.to();
        if (to == null) {
            json.writeNull();
        } else {
            json.writeString(to.toString());
        }
        json.writeEndArray();
    }

    <T> void object(String key, @Nullable T value, Consumer<T> content) {
        if (value != null) {
            json.writeName(key);
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        }
    }

    <T> void objects(String key, @Nullable List<T> values, Consumer<T> content) {
        if (values != null) {
            json.writeName(key);
            json.writeStartArray();
            for (T value : values) {
                json.writeStartObject();
                content.accept(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    void texts(String key, @Nullable List<?> values) {
        if (values != null) {
            json.writeName(key);
            json.writeStartArray();
            values.forEach(value -> json.writeString(value.toString()));
            json.writeEndArray();
        }
    }
}
