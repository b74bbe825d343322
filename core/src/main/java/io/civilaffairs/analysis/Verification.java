package io.civilaffairs.analysis;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Verification of the economic situation (家庭经济状况核对): where the verified facts differ from those declared, and which of the
 * differences change an outcome or an amount. 最低生活保障审核确认办法 第十七条、第十八条.
 *
 * <pre>{@code
 * Household verified = declared.toBuilder().assets(foundByTheCheck).build();
 * Verification.Report report = Verification.under(book.in(setting)).compare(declared, verified);
 * report.decisive();       // the differences that matter
 * report.changes();        // what they come to, all together
 * }</pre>
 *
 * <p>A difference is tried out in both directions: alone on the declared facts, and undone on the verified ones; so two
 * differences that offset each other, or that only work together, both count. A fact the check did not find (null) is no
 * difference. The office's own records of enrolments, findings and applications are not compared. This class is immutable and
 * thread-safe.
 */
public final class Verification {
    private final BoundBook book;

    private Verification(BoundBook book) {
        this.book = book;
    }

    /**
     * A verification under the rules of a book.
     *
     * @param book the book, bound to a month and a region
     * @return the verification
     */
    public static Verification under(BoundBook book) {
        return new Verification(book);
    }

    /**
     * One fact that was declared one way and found another (差异).
     *
     * <p>This class is immutable and thread-safe; its text form shows no personal data.
     *
     * @param subject the key of the subject, "household" or "person:" and the id
     * @param path where the fact stands in the subject, in the words of the case document, such as {@code
     *     assets/financial}; {@code members} for a person who is listed on one side only
     * @param declared what was declared; null if nothing was
     * @param verified what the check found; null only for a person who is not there
     * @param alone what changes if only this difference is taken over into the declared facts
     * @param undone what changes if only this difference is taken back from the verified facts
     */
    public record Difference(
            String subject,
            String path,
            @Nullable Object declared,
            @Nullable Object verified,
            List<Change> alone,
            List<Change> undone) {
        /**
         * Keeps its own copies.
         *
         * @param subject the key of the subject
         * @param path where the fact stands
         * @param declared what was declared, or null
         * @param verified what the check found, or null
         * @param alone what changes with it alone
         * @param undone what changes without it
         */
        public Difference {
            alone = List.copyOf(alone);
            undone = List.copyOf(undone);
        }

        /**
         * Whether an outcome or an amount depends on this difference.
         *
         * @return true if something changes with it alone or without it
         */
        public boolean isDecisive() {
            return !alone.isEmpty() || !undone.isEmpty();
        }

        /** Shows no personal data. */
        @Override
        public String toString() {
            return subject + "/" + path;
        }
    }

    /**
     * An answer that changes (结论变化).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param before the answer before; null if the person was not listed
     * @param after the answer after; null if the person is not listed any more
     */
    public record Change(
            ProgrammeId programme,
            String subject,
            @Nullable Assessment before,
            @Nullable Assessment after) {}

    /**
     * What a verification found (核对报告).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param differences every difference, household first, then the persons in their order
     * @param changes the answers that change if all differences are taken over
     */
    public record Report(List<Difference> differences, List<Change> changes) {
        /**
         * Keeps its own copies.
         *
         * @param differences every difference
         * @param changes the answers that change
         */
        public Report {
            differences = List.copyOf(differences);
            changes = List.copyOf(changes);
        }

        /**
         * The differences on which an outcome or an amount depends.
         *
         * @return the decisive differences, in order
         */
        public List<Difference> decisive() {
            return differences.stream().filter(Difference::isDecisive).toList();
        }
    }

    /**
     * Compares the two states of a household.
     *
     * @param declared what the household declared
     * @param verified what the check found; a fact that is null was not checked
     * @return the differences and what they change
     * @throws IllegalArgumentException if the two are different households
     */
    public Report compare(Household declared, Household verified) {
        if (!declared.id().equals(verified.id())) {
            throw new IllegalArgumentException("verified: is another household than declared");
        }
        List<DifferingFact> facts = DifferingFact.between(declared, verified);
        Household all = declared;
        for (DifferingFact fact : facts) {
            all = fact.takenFrom(verified, all);
        }
        List<Assessment> before = answers(declared);
        List<Assessment> after = answers(all);
        List<Difference> differences = new ArrayList<>();
        for (DifferingFact fact : facts) {
            differences.add(new Difference(
                    fact.subject(),
                    fact.path(),
                    fact.read(declared),
                    fact.read(verified),
                    changes(before, answers(fact.takenFrom(verified, declared))),
                    changes(after, answers(fact.takenFrom(declared, all)))));
        }
        return new Report(differences, changes(before, after));
    }

    private List<Assessment> answers(Household household) {
        return book.assess(household).results();
    }

    private record Key(ProgrammeId programme, String subject) {}

    private static List<Change> changes(List<Assessment> before, List<Assessment> after) {
        Map<Key, Assessment> then = byKey(before);
        Map<Key, Assessment> now = byKey(after);
        List<Change> changes = new ArrayList<>();
        then.forEach((key, old) -> {
            Assessment other = now.get(key);
            if (other == null || !isSame(old, other)) {
                changes.add(new Change(key.programme(), key.subject(), old, other));
            }
        });
        now.forEach((key, other) -> {
            if (!then.containsKey(key)) {
                changes.add(new Change(key.programme(), key.subject(), null, other));
            }
        });
        return changes;
    }

    private static Map<Key, Assessment> byKey(List<Assessment> answers) {
        Map<Key, Assessment> byKey = new LinkedHashMap<>();
        answers.forEach(a -> byKey.put(new Key(a.programme(), a.subject()), a));
        return byKey;
    }

    /** The same outcome, amount and categories; the reasons may differ. */
    private static boolean isSame(Assessment a, Assessment b) {
        if (a instanceof Assessment.Entitled x && b instanceof Assessment.Entitled y) {
            return Objects.equals(x.amount(), y.amount())
                    && Objects.equals(x.range(), y.range())
                    && x.inKind().equals(y.inKind())
                    && x.covers().equals(y.covers());
        }
        if (a instanceof Assessment.Classified x && b instanceof Assessment.Classified y) {
            return x.codes().equals(y.codes()) && Objects.equals(x.level(), y.level());
        }
        return a.getClass() == b.getClass();
    }
}
