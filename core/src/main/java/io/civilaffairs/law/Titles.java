package io.civilaffairs.law;

import java.util.Objects;

/** Checks and writes titles and document numbers of instruments. */
final class Titles {
    private Titles() {}

    /** The title in title marks; marks inside it become single ones: 《关于适用〈民法典〉的解释》. */
    static String marked(String title) {
        boolean alreadyMarked = title.startsWith("《") && title.indexOf('》') == title.length() - 1;
        return alreadyMarked ? title : "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }

    static void requireText(String text, String owner, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(owner + ": " + name + " must not be blank, found \"" + text + "\"");
        }
    }

    static void requireTextOrEmpty(String text, String owner, String name) {
        if (!Objects.requireNonNull(text, name).isEmpty() && text.isBlank()) {
            throw new IllegalArgumentException(
                    owner + ": " + name + " must be a text or empty, found \"" + text + "\"");
        }
    }
}
