package io.civilaffairs.testkit;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks single answers of a programme in the words of a policy (项目验证器). A failure shows the whole finding as an indented
 * list.
 *
 * <pre>{@code
 * verifyThat(PROGRAMME).in("500154", YearMonth.of(2025, 8)).given(household)
 *     .isNotEntitled().because("income-below-standard");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Amounts are in yuan with two decimals, for the programme's own period.
 *
 * @param <S> the type of the programme's subject
 */
public final class ProgrammeVerifier<S extends Subject> {
    private final Programme<S> programme;
    private final PolicyBook book;
    private final @Nullable Setting setting;

    private ProgrammeVerifier(Programme<S> programme, PolicyBook book, @Nullable Setting setting) {
        this.programme = programme;
        this.book = book;
        this.setting = setting;
    }

    /**
     * Starts a check. The programme stands in the shipped book, which it joins if it is not in it.
     *
     * @param programme the programme
     * @param <S> the type of its subject
     * @return the verifier
     */
    public static <S extends Subject> ProgrammeVerifier<S> verifyThat(Programme<S> programme) {
        PolicyBook shipped = CivilAffairs.policyBook();
        boolean isShipped = shipped.programmes().contains(programme);
        boolean hasNamesake = shipped.programmes().stream().anyMatch(p -> p.id().equals(programme.id()));
        PolicyBook book =
                isShipped ? shipped : hasNamesake ? PolicyBook.of(List.of(programme)) : shipped.with(programme);
        return new ProgrammeVerifier<>(programme, book, null);
    }

    /**
     * The same check in another book.
     *
     * @param other the book, which holds the programme
     * @return the new verifier
     */
    public ProgrammeVerifier<S> inBook(PolicyBook other) {
        return new ProgrammeVerifier<>(programme, other, setting);
    }

    /**
     * Says where and when, under the standards that ship.
     *
     * @param region the region code
     * @param month the month
     * @return the new verifier
     */
    public ProgrammeVerifier<S> in(String region, YearMonth month) {
        return in(Setting.of(CivilAffairs.standards(), Region.of(region), month));
    }

    /**
     * Says under which setting.
     *
     * @param where the setting
     * @return the new verifier
     */
    public ProgrammeVerifier<S> in(Setting where) {
        return new ProgrammeVerifier<>(programme, book, Objects.requireNonNull(where, "where"));
    }

    /**
     * Assesses a household; for a programme about persons, its only member.
     *
     * @param household the household
     * @return what to check
     * @throws IllegalArgumentException if the programme has more or less than one subject in it
     */
    public Verification given(Household household) {
        List<S> subjects = programme.scope().subjects(household);
        if (subjects.size() != 1) {
            throw new IllegalArgumentException("household: has " + subjects.size() + " subjects of " + programme.id()
                    + ": " + subjects.stream().map(Subject::key).toList()
                    + "\nMaybe name one: given(household, \"person:p1\")");
        }
        return verify(subjects.get(0));
    }

    /**
     * Assesses one subject of a household.
     *
     * @param household the household
     * @param subject the key of the subject, such as {@code person:p1}
     * @return what to check
     * @throws IllegalArgumentException if the household has no such subject
     */
    public Verification given(Household household, String subject) {
        List<S> subjects = programme.scope().subjects(household);
        return verify(subjects.stream()
                .filter(s -> s.key().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("subject: \"" + subject + "\" is not among "
                        + subjects.stream().map(Subject::key).toList())));
    }

    private Verification verify(S subject) {
        Setting where = setting;
        if (where == null) {
            throw new IllegalStateException(
                    "say where and when before given(...): in(\"500154\", YearMonth.of(2025, 8))");
        }
        return new Verification(book.in(where).get(programme).assess(subject));
    }

    /**
     * The answer about one subject, to be checked (待验证的结论). Each method returns this, or fails with the whole finding.
     *
     * <p>This class is immutable and thread-safe.
     */
    public static final class Verification {
        private final Assessment assessment;

        private Verification(Assessment assessment) {
            this.assessment = assessment;
        }

        /**
         * The answer itself.
         *
         * @return the assessment
         */
        public Assessment assessment() {
            return assessment;
        }

        /**
         * The subject must be entitled.
         *
         * @return this
         */
        public Verification isEntitled() {
            return check(assessment instanceof Assessment.Entitled, "to be entitled");
        }

        /**
         * The subject must not be entitled.
         *
         * @return this
         */
        public Verification isNotEntitled() {
            return check(assessment instanceof Assessment.NotEntitled, "not to be entitled");
        }

        /**
         * Something must be needed.
         *
         * @return this
         */
        public Verification isUndetermined() {
            return check(assessment instanceof Assessment.Undetermined, "to be undetermined");
        }

        /**
         * Just these conditions must have decided.
         *
         * @param conditions ids of conditions
         * @return this
         */
        public Verification because(String... conditions) {
            Set<String> decisive = new TreeSet<>(
                    assessment.finding().decisive().stream().map(Finding::id).toList());
            return check(
                    decisive.equals(new TreeSet<>(Arrays.asList(conditions))),
                    "to be decided by " + List.of(conditions) + ", but it was decided by " + decisive);
        }

        /**
         * Just these facts, decisions and figures must be needed.
         *
         * @param needed paths of facts such as {@code assets/financial}, kinds of decisions, names of standards
         * @return this
         */
        public Verification needs(String... needed) {
            Set<String> actual = new LinkedHashSet<>();
            for (FactRef n : Answer.of(assessment).needed()) {
                actual.add(n.kind() == FactRef.Kind.FACT ? n.path() : n.id());
            }
            return check(
                    actual.equals(Set.copyOf(Arrays.asList(needed))),
                    "to need " + List.of(needed) + ", but it needs " + actual);
        }

        /**
         * Just this must be paid.
         *
         * @param yuan the amount in yuan, such as {@code 735.00}
         * @return this
         */
        public Verification pays(String yuan) {
            Amount amount = Answer.of(assessment).amount();
            return check(amount != null && amount.money().equals(Money.parse(yuan)), "to be paid " + yuan);
        }

        /**
         * Compares with another answer.
         *
         * @param other the other answer
         * @return the comparison
         */
        public Relation comparedTo(Verification other) {
            return new Relation(this, other);
        }

        private Money paid() {
            Amount amount = Answer.of(assessment).amount();
            return amount == null ? Money.ZERO : amount.money();
        }

        private Verification check(boolean holds, String expected) {
            if (!holds) {
                throw new AssertionError(
                        "expected " + assessment.subject() + " " + expected + "\n" + FindingText.of(assessment));
            }
            return this;
        }
    }

    /**
     * Two answers side by side (两个结论的比较); whoever is not entitled is paid nothing.
     *
     * <p>This class is immutable and thread-safe.
     */
    public static final class Relation {
        private final Verification one;
        private final Verification other;

        private Relation(Verification one, Verification other) {
            this.one = one;
            this.other = other;
        }

        /**
         * The first must be paid less than the other.
         *
         * @return the first answer
         */
        public Verification paysLess() {
            return check(one.paid().compareTo(other.paid()) < 0, "less than");
        }

        /**
         * The first must be paid more than the other.
         *
         * @return the first answer
         */
        public Verification paysMore() {
            return check(one.paid().compareTo(other.paid()) > 0, "more than");
        }

        /**
         * Both must be paid the same.
         *
         * @return the first answer
         */
        public Verification paysTheSame() {
            return check(one.paid().equals(other.paid()), "the same as");
        }

        private Verification check(boolean holds, String how) {
            return one.check(
                    holds,
                    "to be paid " + how + " " + other.paid() + ", which goes to\n" + FindingText.of(other.assessment));
        }
    }
}
