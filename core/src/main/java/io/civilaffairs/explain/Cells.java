package io.civilaffairs.explain;

import java.lang.Character.UnicodeScript;

/** The width of a text in cells of a terminal: a Chinese character takes two. */
final class Cells {
    private static final int FIRST_CJK_MARK = 0x3000;
    private static final int LAST_CJK_MARK = 0x303F;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;

    private Cells() {}

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        boolean wide = script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || (character >= FIRST_CJK_MARK && character <= LAST_CJK_MARK)
                || (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH);
        return wide ? 2 : 1;
    }

    /** The text with blanks behind it, up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
