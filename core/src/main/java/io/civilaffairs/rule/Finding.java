package io.civilaffairs.rule;

import io.civilaffairs.law.Citation;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found about one condition (判定说明): its outcome, what was compared with what, what is missing, and the
 * findings about its parts. It comes from the very evaluation that decided.
 *
 * <p>This class is immutable and thread-safe. It never holds personal data beyond the values compared.
 */
public final class Finding {
    private static final Finding[] NONE = {};

    private final Clause clause;
    private final Form form;
    private final String subject;
    private final Outcome outcome;
    private final @Nullable Seen seen;
    private final Finding[] parts;
    /** Whether it or a part of it used a figure. */
    private final boolean usesFigures;

    /** How the parts of a condition combine. */
    public enum Form {
        /** All parts must hold (同时符合). */
        ALL,
        /** One part must hold (下列情形之一). */
        ANY,
        /** The part must not hold. */
        NOT,
        /** The first part holds unless the second does (……的除外). */
        UNLESS,
        /** One member must fulfil it. */
        SOME,
        /** Every member must fulfil it. */
        EVERY,
        /** Which of these categories apply (分类). */
        CATEGORIES,
        /** Which of these categories or levels apply among those whom the first part names (适用对象与类别). */
        WITHIN,
        /** The condition of another programme, which has a finding of its own. */
        STATUS,
        /** No parts: a fact or comparison. */
        LEAF
    }

    /** What was seen beside the parts, where there was anything to see. */
    record Seen(
            @Nullable Object actual,
            @Nullable Object limit,
            boolean assumed,
            List<FactRef> missing,
            List<Step> working,
            List<StandardValue<?>> standards) {}

    /** A finding with an array of parts that nobody else has; whether one of them uses a figure is told beside. */
    Finding(
            Clause clause,
            Form form,
            String subject,
            Outcome outcome,
            @Nullable Seen seen,
            Finding @Nullable [] parts,
            boolean partsUseFigures) {
        this.clause = clause;
        this.form = form;
        this.subject = subject;
        this.outcome = outcome;
        this.seen = seen;
        this.parts = parts == null ? NONE : parts;
        this.usesFigures = partsUseFigures || (seen != null && !seen.standards.isEmpty());
    }

    /** The finding of a condition out of that of the same with one part more; that part was added to it, or stands beside it. */
    Finding of(Clause less, Clause more) {
        if (!clause.equals(less)) {
            return parts[0];
        }
        int last = parts.length - 1;
        if (last < 0 || !parts[last].clause.equals(more)) {
            return this;
        }
        Finding[] others = Arrays.copyOf(parts, last);
        return new Finding(clause, form, subject, outcome, seen, others, anyUses(others));
    }

    private static boolean anyUses(Finding[] parts) {
        for (Finding part : parts) {
            if (part.usesFigures) {
                return true;
            }
        }
        return false;
    }

    boolean usesFigures() {
        return usesFigures;
    }

    /**
     * A finding that consists of its parts alone, for answers that come from elsewhere.
     *
     * @param clause the statutory item
     * @param form how the parts combine
     * @param subject the key of the subject it is about
     * @param outcome the outcome
     * @param children the findings about the parts, in the order of the article
     * @return the finding
     */
    public static Finding of(Clause clause, Form form, String subject, Outcome outcome, List<Finding> children) {
        return new Finding(
                Objects.requireNonNull(clause, "clause"),
                Objects.requireNonNull(form, "form"),
                Objects.requireNonNull(subject, "subject"),
                Objects.requireNonNull(outcome, "outcome"),
                null,
                List.copyOf(children).toArray(NONE),
                anyUses(children.toArray(NONE)));
    }

    /**
     * The statutory item.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * How the parts combine.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * Whom it is about.
     *
     * @return the key of the subject
     */
    public String subject() {
        return subject;
    }

    /**
     * What was found.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The value of the case, if values were compared.
     *
     * @return the value, or null if none was compared or it is not known
     */
    public @Nullable Object actual() {
        return seen == null ? null : seen.actual;
    }

    /**
     * The value of the law, if two values were compared.
     *
     * @return the value, or null if none was compared or it is not known
     */
    public @Nullable Object limit() {
        return seen == null ? null : seen.limit;
    }

    /**
     * Whether the outcome rests on an assumption of the host.
     *
     * @return true if it does
     */
    public boolean assumed() {
        return seen != null && seen.assumed;
    }

    /**
     * What this condition itself lacks.
     *
     * @return the facts, decisions and figures; unmodifiable
     */
    public List<FactRef> missing() {
        return seen == null ? List.of() : seen.missing;
    }

    /**
     * How the compared values were worked out.
     *
     * @return the steps, in order; unmodifiable
     */
    public List<Step> working() {
        return seen == null ? List.of() : seen.working;
    }

    /**
     * The figures used.
     *
     * @return the figures; unmodifiable
     */
    public List<StandardValue<?>> standards() {
        return seen == null ? List.of() : seen.standards;
    }

    /**
     * The findings about the parts.
     *
     * @return the findings, in the order of the article; unmodifiable
     */
    public List<Finding> children() {
        return parts.length == 0 ? List.of() : new InArray<>(parts);
    }

    /**
     * The id of the condition.
     *
     * @return a kebab-case phrase, stable for ever
     */
    public String id() {
        return clause.id();
    }

    /**
     * The name of the condition.
     *
     * @return the label
     */
    public Label label() {
        return clause.label();
    }

    /**
     * Where the condition stands.
     *
     * @return the citation
     */
    public Citation citation() {
        return clause.citation();
    }

    /**
     * What is still needed to decide this condition. A decided condition needs nothing, whatever is unknown below it.
     *
     * @return the facts, decisions and figures, in the order of the article; unmodifiable
     */
    public Set<FactRef> neededFacts() {
        if (outcome != Outcome.UNKNOWN) {
            return Set.of();
        }
        List<FactRef> needed = new ArrayList<>(1);
        need(needed);
        return needed.size() == 1 ? Set.of(needed.get(0)) : Collections.unmodifiableSet(new LinkedHashSet<>(needed));
    }

    private void need(List<FactRef> into) {
        if (outcome == Outcome.UNKNOWN) {
            into.addAll(missing());
            for (Finding part : parts) {
                part.need(into);
            }
        }
    }

    /**
     * The parts that bear on the outcome: those that failed if all had to hold, those that hold if one had to. The other
     * parts could be otherwise and nothing would change.
     *
     * @return the parts, in the order of the article
     */
    public List<Finding> relevantChildren() {
        return Arrays.stream(parts).filter(this::isBornBy).toList();
    }

    /**
     * Tells whether a part bears on the outcome.
     *
     * @param part one of the children
     * @return true if it does
     */
    @SuppressWarnings("ReferenceEquality") // a part is the very finding that is listed
    public boolean isBornBy(Finding part) {
        return switch (form) {
            case ALL, EVERY -> outcome != Outcome.NOT_MET || part.outcome == Outcome.NOT_MET;
            case ANY, SOME, CATEGORIES -> outcome != Outcome.MET || part.outcome == Outcome.MET;
            case WITHIN ->
                outcome == Outcome.MET
                        ? part.outcome == Outcome.MET
                        : outcome != Outcome.NOT_MET || part.outcome == Outcome.NOT_MET;
            case UNLESS -> outcome != Outcome.NOT_MET || part == failedPart();
            case NOT, STATUS, LEAF -> true;
        };
    }

    /**
     * The figures that bear on the outcome: its own, and those of the parts that bear on it, but not those of another
     * programme, which has a finding of its own.
     *
     * @return the figures, in the order of the article
     */
    public List<StandardValue<?>> figures() {
        if (!usesFigures) {
            return List.of();
        }
        Notes<StandardValue<?>> bearing = new Notes<>();
        addFigures(bearing);
        return bearing.toList();
    }

    private void addFigures(Notes<StandardValue<?>> into) {
        if (seen != null) {
            into.addFigures(seen.standards);
        }
        if (form != Form.STATUS) {
            for (Finding part : parts) {
                if (part.usesFigures && isBornBy(part)) {
                    part.addFigures(into);
                }
            }
        }
    }

    /**
     * The findings that fixed the outcome, as far down as they speak for themselves: the failed conditions of a "no",
     * the fulfilled alternative of a "yes".
     *
     * @return the decisive findings, at least this one
     */
    public List<Finding> decisive() {
        List<Finding> bearing = switch (form) {
            case ALL, EVERY -> outcome == Outcome.NOT_MET ? relevantChildren() : List.<Finding>of();
            case ANY, SOME ->
                outcome == Outcome.MET ? relevantChildren().stream().limit(1).toList() : List.<Finding>of();
            case CATEGORIES -> outcome == Outcome.MET ? relevantChildren() : List.<Finding>of();
            case WITHIN ->
                outcome == Outcome.MET
                        ? relevantChildren()
                        : parts[0].outcome == Outcome.NOT_MET ? List.of(parts[0]) : List.<Finding>of();
            case UNLESS -> outcome == Outcome.NOT_MET ? List.of(failedPart()) : List.<Finding>of();
            case NOT, STATUS, LEAF -> List.<Finding>of();
        };
        if (bearing.isEmpty()) {
            return List.of(this);
        }
        List<Finding> found = new ArrayList<>();
        bearing.forEach(p -> found.addAll(p.decisive()));
        return Collections.unmodifiableList(found);
    }

    /** The failed base, or else the exception that holds; the exception is not looked at once the base has failed. */
    private Finding failedPart() {
        Finding base = parts[0];
        return base.outcome == Outcome.NOT_MET ? base : parts[parts.length - 1];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding that
                        && outcome == that.outcome
                        && form == that.form
                        && subject.equals(that.subject)
                        && clause.equals(that.clause)
                        && Objects.equals(seen, that.seen)
                        && Arrays.equals(parts, that.parts));
    }

    @Override
    public int hashCode() {
        return Objects.hash(clause, form, subject, outcome, seen, Arrays.hashCode(parts));
    }

    /** The condition and what was found; not the values of the case. */
    @Override
    public String toString() {
        return clause.id() + " " + outcome;
    }
}
