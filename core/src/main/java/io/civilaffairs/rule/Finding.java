package io.civilaffairs.rule;

import io.civilaffairs.law.Citation;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found about one condition (判定说明): its outcome, what was compared with what, what is missing, and the
 * findings about its parts. It comes from the very evaluation that decided.
 *
 * <p>This class is immutable and thread-safe. It never holds personal data beyond the values compared.
 *
 * @param clause the statutory item
 * @param form how the parts combine
 * @param subject the key of the subject it is about
 * @param outcome the outcome
 * @param actual the value of the case, if two values were compared and it is known
 * @param limit the value of the law, if two values were compared and it is known
 * @param assumed true if the outcome rests on an assumption of the host
 * @param missing what this condition itself lacks
 * @param working how the compared values were worked out
 * @param standards the figures used
 * @param children the findings about the parts, in the order of the article
 */
public record Finding(
        Clause clause,
        Form form,
        String subject,
        Outcome outcome,
        @Nullable Object actual,
        @Nullable Object limit,
        boolean assumed,
        List<FactRef> missing,
        List<Step> working,
        List<StandardValue<?>> standards,
        List<Finding> children) {

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

    /** Keeps unmodifiable copies. */
    public Finding {
        missing = List.copyOf(missing);
        working = List.copyOf(working);
        standards = List.copyOf(standards);
        children = children instanceof Findings ? children : List.copyOf(children);
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
        Set<FactRef> needed = new LinkedHashSet<>();
        need(needed);
        return Collections.unmodifiableSet(needed);
    }

    private void need(Set<FactRef> into) {
        if (outcome == Outcome.UNKNOWN) {
            for (int i = 0; i < missing.size(); i++) {
                into.add(missing.get(i));
            }
            for (int i = 0; i < children.size(); i++) {
                children.get(i).need(into);
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
        return children.stream().filter(this::isBornBy).toList();
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
        Notes<StandardValue<?>> bearing = new Notes<>();
        addFigures(bearing);
        return bearing.toList();
    }

    private void addFigures(Notes<StandardValue<?>> into) {
        for (int i = 0; i < standards.size(); i++) {
            into.addUnlessEqual(standards.get(i));
        }
        for (int i = 0; i < children.size() && form != Form.STATUS; i++) {
            if (isBornBy(children.get(i))) {
                children.get(i).addFigures(into);
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
        List<Finding> parts = switch (form) {
            case ALL, EVERY -> outcome == Outcome.NOT_MET ? relevantChildren() : List.<Finding>of();
            case ANY, SOME ->
                outcome == Outcome.MET ? relevantChildren().stream().limit(1).toList() : List.<Finding>of();
            case CATEGORIES -> outcome == Outcome.MET ? relevantChildren() : List.<Finding>of();
            case WITHIN ->
                outcome == Outcome.MET
                        ? relevantChildren()
                        : children.get(0).outcome == Outcome.NOT_MET ? List.of(children.get(0)) : List.<Finding>of();
            case UNLESS -> outcome == Outcome.NOT_MET ? List.of(failedPart()) : List.<Finding>of();
            case NOT, STATUS, LEAF -> List.<Finding>of();
        };
        if (parts.isEmpty()) {
            return List.of(this);
        }
        List<Finding> found = new ArrayList<>();
        parts.forEach(p -> found.addAll(p.decisive()));
        return Collections.unmodifiableList(found);
    }

    /** The failed base, or else the exception that holds; the exception is not looked at once the base has failed. */
    private Finding failedPart() {
        Finding base = children.get(0);
        return base.outcome == Outcome.NOT_MET ? base : children.get(children.size() - 1);
    }
}
