package io.civilaffairs.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Recognises a citizen ID number (公民身份号码, GB 11643): 17 digits and a check character after ISO 7064 MOD 11-2.
 *
 * <p>It is used to refuse such a number where a pseudonym belongs. This class is immutable and thread-safe.
 */
public final class CitizenId {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9Xx]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private CitizenId() {}

    /**
     * Tells whether a text is a valid citizen ID number.
     *
     * @param text the text
     * @return true if its date of birth exists and its check character fits
     */
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
        } catch (DateTimeException e) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(text.charAt(17));
    }
}
