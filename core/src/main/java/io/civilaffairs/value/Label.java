package io.civilaffairs.value;

import java.util.Objects;

/**
 * A name in Chinese and English (名称).
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Label label = Label.of("最低生活保障", "minimum living guarantee");
 * String title = label.in(Language.ZH);
 * }</pre>
 *
 * @param zh the Chinese name, the term of the law, not blank
 * @param en the English name, not blank
 */
public record Label(String zh, String en) {
    /**
     * Checks that both names are there.
     *
     * @param zh the Chinese name, the term of the law, not blank
     * @param en the English name, not blank
     * @throws IllegalArgumentException if a name is blank
     */
    public Label {
        requireText(zh, "zh");
        requireText(en, "en");
    }

    /**
     * A name in both languages.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return the label
     * @throws IllegalArgumentException if a name is blank
     */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /**
     * The name in one language.
     *
     * @param language the language
     * @return the name
     */
    public String in(Language language) {
        return Objects.requireNonNull(language, "language") == Language.ZH ? zh : en;
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException("Label: " + name + " must not be blank, found \"" + text + "\"");
        }
    }
}
