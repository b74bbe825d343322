package io.civilaffairs.value;

/** A language of the library's texts (语言). This class is immutable and thread-safe. */
public enum Language {
    /** Chinese (中文), the language of the law. */
    ZH,
    /** English (英文). */
    EN
}
