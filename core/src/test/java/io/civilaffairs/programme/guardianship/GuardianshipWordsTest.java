package io.civilaffairs.programme.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tries every word of changes up to a length against a table of lawful pairs that was written from the articles, not from the
 * code. A state of the table is the state of the record and how the parents stand: "" qualified, "-" revoked, "x" revoked for
 * a crime.
 */
class GuardianshipWordsTest {
    private static final LocalDate BORN = LocalDate.of(2008, 1, 1);
    private static final LocalDate MAJORITY = LocalDate.of(2026, 1, 1);
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

    /** Changes of everybody: who lives is guarded until of age, able or dead. */
    private static final String ENDS = "COME_OF_AGE>ENDED GAIN_FULL_CAPACITY>ENDED DIE>ENDED ";

    private static final String[] TABLE = {
        "PARENTS: ENTRUST>PARENTS_ENTRUSTED TAKE_TEMPORARY>PARENTS_TEMPORARY ADOPT>ENDED " + ENDS + ofParents(),
        "PARENTS_ENTRUSTED: END_ENTRUSTMENT>PARENTS TAKE_TEMPORARY>PARENTS_TEMPORARY ADOPT>ENDED " + ENDS + ofParents(),
        "PARENTS_TEMPORARY: RETURN>PARENTS " + ENDS + ofParents(),
        "OTHER: PARENTS_ABLE_AGAIN>PARENTS ENTRUST>OTHER_ENTRUSTED TAKE_TEMPORARY>OTHER_TEMPORARY ADOPT>ENDED " + ENDS
                + ofOther(""),
        "OTHER_ENTRUSTED: PARENTS_ABLE_AGAIN>PARENTS END_ENTRUSTMENT>OTHER TAKE_TEMPORARY>OTHER_TEMPORARY ADOPT>ENDED "
                + ENDS + ofOther(""),
        "OTHER_TEMPORARY: PARENTS_ABLE_AGAIN>PARENTS RETURN>OTHER " + ENDS + ofOther(""),
        "LONG_TERM: APPOINT>OTHER REVOKE_APPOINT_GUARDIAN>OTHER ADOPT>ENDED COURT_RETURNS_TO_PARENTS>PARENTS " + ENDS,
        "OTHER-: ENTRUST>OTHER_ENTRUSTED- TAKE_TEMPORARY>OTHER_TEMPORARY- ADOPT>ENDED RESTORE_PARENTS>PARENTS " + ENDS
                + ofOther("-"),
        "OTHER_ENTRUSTED-: END_ENTRUSTMENT>OTHER- TAKE_TEMPORARY>OTHER_TEMPORARY- ADOPT>ENDED RESTORE_PARENTS>PARENTS "
                + ENDS + ofOther("-"),
        "OTHER_TEMPORARY-: RETURN>OTHER- RESTORE_PARENTS>PARENTS " + ENDS + ofOther("-"),
        "LONG_TERM-: APPOINT>OTHER- REVOKE_APPOINT_GUARDIAN>OTHER- ADOPT>ENDED RESTORE_PARENTS>PARENTS " + ENDS,
        "OTHERx: ENTRUST>OTHER_ENTRUSTEDx TAKE_TEMPORARY>OTHER_TEMPORARYx ADOPT>ENDED " + ENDS + ofOther("x"),
        "OTHER_ENTRUSTEDx: END_ENTRUSTMENT>OTHERx TAKE_TEMPORARY>OTHER_TEMPORARYx ADOPT>ENDED " + ENDS + ofOther("x"),
        "OTHER_TEMPORARYx: RETURN>OTHERx " + ENDS + ofOther("x"),
        "LONG_TERMx: APPOINT>OTHERx REVOKE_APPOINT_GUARDIAN>OTHERx ADOPT>ENDED " + ENDS,
        "ENDED: "
    };

    private static String ofParents() {
        return "TAKE_LONG_TERM>LONG_TERM PASS_TO_KIN>OTHER PASS_TO_OTHER>OTHER PASS_BY_WILL>OTHER "
                + "PASS_BY_AGREEMENT>OTHER APPOINT>OTHER REVOKE_APPOINT_GUARDIAN>OTHER- "
                + "REVOKE_APPOINT_CIVIL_AFFAIRS>LONG_TERM- REVOKE_FOR_CRIME_APPOINT_GUARDIAN>OTHERx "
                + "REVOKE_FOR_CRIME_APPOINT_CIVIL_AFFAIRS>LONG_TERMx";
    }

    private static String ofOther(String parents) {
        return ("TAKE_LONG_TERM>LONG_TERM@ PASS_TO_KIN>OTHER@ PASS_TO_OTHER>OTHER@ PASS_BY_AGREEMENT>OTHER@ APPOINT>OTHER@ "
                        + "REVOKE_APPOINT_GUARDIAN>OTHER@ REVOKE_APPOINT_CIVIL_AFFAIRS>LONG_TERM@")
                .replace("@", parents);
    }

    private static Map<String, Map<String, String>> table() {
        Map<String, Map<String, String>> table = new HashMap<>();
        for (String line : TABLE) {
            String[] parts = line.split(": ?", 2);
            Map<String, String> row = new HashMap<>();
            for (String pair : Splitter.on(' ').omitEmptyStrings().split(parts[1])) {
                String[] change = pair.split(">", 2);
                assertThat(row.put(change[0], change[1])).as(line).isNull();
            }
            assertThat(table.put(parts[0], row)).as(parts[0]).isNull();
        }
        return table;
    }

    private final Map<String, Map<String, String>> table = table();
    private final Set<String> seen = new TreeSet<>();
    private long words;

    /** Tries all changes after a lawful word; a word with an unlawful change in it is refused there and goes no further. */
    private void tryAll(GuardianshipRecord record, String state, int length) {
        seen.add(state);
        Map<String, String> row = Objects.requireNonNull(table.get(state), state);
        for (GuardianshipTransition transition : GuardianshipTransition.values()) {
            words++;
            String expected = row.get(transition.name());
            GuardianshipRecord next = tried(record, transition, length);
            String actual = next == null ? null : nameOf(next);
            if (!Objects.equals(actual, expected)) {
                fail(
                        "%s from %s: expected %s, found %s after %s",
                        transition, state, expected, actual, record.history());
            }
            if (next != null && length > 1) {
                tryAll(next, Objects.requireNonNull(expected), length - 1);
            }
        }
    }

    private static @Nullable GuardianshipRecord tried(
            GuardianshipRecord record, GuardianshipTransition transition, int length) {
        LocalDate day = transition == GuardianshipTransition.COME_OF_AGE ? MAJORITY : BEGIN.plusDays(10L - length);
        if (!record.lawful().contains(transition)) {
            try {
                record.then(transition, day, transition.evidence());
            } catch (UnlawfulTransitionException e) {
                return null;
            }
            return fail("%s is carried out although it is not listed as lawful", transition);
        }
        return record.then(transition, day, transition.evidence());
    }

    private static String nameOf(GuardianshipRecord record) {
        return record.state() == GuardianshipState.ENDED
                ? "ENDED"
                : record.state()
                        + switch (record.parents()) {
                            case QUALIFIED -> "";
                            case REVOKED -> "-";
                            case REVOKED_FOR_CRIME -> "x";
                        };
    }

    @Test
    void every_word_of_up_to_six_changes_is_lawful_exactly_if_each_pair_is() {
        tryAll(GuardianshipRecord.begin(BORN, GuardianshipState.PARENTS, BEGIN), "PARENTS", 6);

        assertThat(seen).isEqualTo(new TreeSet<>(table.keySet()));
        assertThat(words).isGreaterThan(100_000);
    }

    @Test
    void so_is_every_word_from_the_other_beginnings() {
        for (GuardianshipState state : GuardianshipState.values()) {
            if (state != GuardianshipState.ENDED) {
                tryAll(GuardianshipRecord.begin(BORN, state, BEGIN), state.name(), 4);
            }
        }

        assertThat(seen).isEqualTo(new TreeSet<>(table.keySet()));
    }
}
