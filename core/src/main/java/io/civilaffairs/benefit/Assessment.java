package io.civilaffairs.benefit;

import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Step;
import io.civilaffairs.value.Amount;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one programme about one subject in one month (评估结论): entitled, not entitled, or undetermined; for a
 * classification, classified or undetermined.
 *
 * <pre>{@code
 * if (assessment instanceof Assessment.Entitled entitled) {
 *     System.out.println(entitled.amount());
 * }
 * }</pre>
 *
 * <p>Every answer carries its reasons. This class is immutable and thread-safe.
 */
public sealed interface Assessment
        permits Assessment.Entitled, Assessment.NotEntitled, Assessment.Classified, Assessment.Undetermined {
    /**
     * The programme.
     *
     * @return its id
     */
    ProgrammeId programme();

    /**
     * The subject.
     *
     * @return its key
     */
    String subject();

    /**
     * Why the answer is as it is.
     *
     * @return the reasons, written down when they are first asked for
     */
    Reasons reasons();

    /**
     * Why.
     *
     * @return the finding of the condition that decided
     */
    default Finding finding() {
        return reasons().finding();
    }

    /**
     * What the answer rests on.
     *
     * @return figures, options and caveats
     */
    default Basis basis() {
        return reasons().basis();
    }

    /**
     * The same answer with more for the reader to know.
     *
     * @param more caveats; those that are there already are not added again
     * @return the answer
     */
    Assessment noting(List<Caveat> more);

    /**
     * Entitled (符合).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param amount what it pays by itself; null if it pays no money, or while an official has to fix the amount
     * @param range the limits of an amount that an official has to fix; null if nothing is open
     * @param inKind benefits in kind and rights
     * @param covers the keys of the persons the award is for, such as "person:p1"
     * @param review how often the award is reviewed, or null if not known or not laid down
     * @param reasons why
     */
    record Entitled(
            ProgrammeId programme,
            String subject,
            @Nullable Amount amount,
            @Nullable AmountRange range,
            List<Service> inKind,
            List<String> covers,
            @Nullable Review review,
            Reasons reasons)
            implements Assessment {
        /**
         * Keeps unmodifiable copies.
         *
         * @param programme the programme
         * @param subject the key of the subject
         * @param amount what it pays by itself, or null
         * @param range the limits of the amount, or null
         * @param inKind benefits in kind and rights
         * @param covers the keys of the persons covered
         * @param review how often the award is reviewed, or null
         * @param reasons why
         */
        public Entitled {
            inKind = List.copyOf(inKind);
            covers = List.copyOf(covers);
        }

        /**
         * How the amount was worked out.
         *
         * @return the steps, in order
         */
        public List<Step> working() {
            return reasons.working();
        }

        @Override
        public Entitled noting(List<Caveat> more) {
            return new Entitled(programme, subject, amount, range, inKind, covers, review, reasons.noting(more));
        }
    }

    /**
     * Not entitled (不符合).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param reasons why
     */
    record NotEntitled(ProgrammeId programme, String subject, Reasons reasons) implements Assessment {
        /**
         * The failed conditions that decided.
         *
         * @return the decisive findings
         */
        public List<Finding> because() {
            return finding().decisive();
        }

        @Override
        public NotEntitled noting(List<Caveat> more) {
            return new NotEntitled(programme, subject, reasons.noting(more));
        }
    }

    /**
     * Classified (已分类).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param codes the codes of the categories that apply, in the order of the article; {@link Category#NONE} alone if
     *     none does
     * @param level the level, if categories are levels; null if not
     * @param inKind rights and duties that follow
     * @param reasons why
     */
    record Classified(
            ProgrammeId programme,
            String subject,
            List<String> codes,
            @Nullable Integer level,
            List<Service> inKind,
            Reasons reasons)
            implements Assessment {
        /**
         * Keeps unmodifiable copies.
         *
         * @param programme the programme
         * @param subject the key of the subject
         * @param codes the codes of the categories that apply
         * @param level the level, or null
         * @param inKind rights and duties that follow
         * @param reasons why
         */
        public Classified {
            codes = List.copyOf(codes);
            inKind = List.copyOf(inKind);
        }

        @Override
        public Classified noting(List<Caveat> more) {
            return new Classified(programme, subject, codes, level, inKind, reasons.noting(more));
        }
    }

    /**
     * Undetermined (待核实).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param needed what would decide it, in the order of the article; never empty
     * @param possible the codes of the categories still possible; empty if it is no classification
     * @param reasons what is known so far
     */
    record Undetermined(
            ProgrammeId programme, String subject, Set<FactRef> needed, List<String> possible, Reasons reasons)
            implements Assessment {
        /**
         * Checks that something is needed.
         *
         * @param programme the programme
         * @param subject the key of the subject
         * @param needed what would decide it
         * @param possible the codes of the categories still possible
         * @param reasons what is known so far
         */
        public Undetermined {
            if (needed.isEmpty()) {
                throw new IllegalArgumentException(
                        "needed: " + programme + " is undetermined although nothing is needed");
            }
            needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
            possible = List.copyOf(possible);
        }

        @Override
        public Undetermined noting(List<Caveat> more) {
            return new Undetermined(programme, subject, needed, possible, reasons.noting(more));
        }
    }
}
