package io.civilaffairs.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.rule.Assumptions;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All programmes together (政策册). A value: adding a programme makes a new book.
 *
 * <pre>{@code
 * PolicyBook book = CivilAffairs.policyBook().with(MY_PROGRAMME);
 * CaseAssessment answer = book.in(setting).assess(household);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PolicyBook {
    private final ImmutableMap<ProgrammeId, Programme<?>> programmes;
    private final ImmutableList<OverlapRule> overlaps;

    private PolicyBook(Collection<Programme<?>> programmes, Collection<OverlapRule> overlaps) {
        ImmutableMap.Builder<ProgrammeId, Programme<?>> byId = ImmutableMap.builder();
        programmes.forEach(p -> byId.put(p.id(), p));
        this.programmes = byId.buildOrThrow();
        this.overlaps = ImmutableList.copyOf(overlaps);
        OverlapChecks.check(this.programmes.values(), this.overlaps);
    }

    /**
     * A book of programmes.
     *
     * @param programmes the programmes, in the order in which answers are listed
     * @return the book
     * @throws IllegalArgumentException if two have the same id
     */
    public static PolicyBook of(List<? extends Programme<?>> programmes) {
        return of(programmes, List.of());
    }

    /**
     * A book of programmes and of the rules on drawing them together. A programme that a rule names and the book does not
     * hold leaves the rule idle, unless a record of payments names it.
     *
     * @param programmes the programmes, in the order in which answers are listed
     * @param overlaps the rules on overlaps, in order
     * @return the book
     * @throws IllegalArgumentException if two have the same id, if rules run in a circle (the message shows the path), or if
     *     they tie too many programmes to one another
     */
    public static PolicyBook of(List<? extends Programme<?>> programmes, List<? extends OverlapRule> overlaps) {
        return new PolicyBook(List.copyOf(programmes), List.copyOf(overlaps));
    }

    /**
     * This book and one more programme.
     *
     * @param programme the programme
     * @return the new book
     * @throws IllegalArgumentException if the book has a programme of that id
     */
    public PolicyBook with(Programme<?> programme) {
        if (programmes.containsKey(programme.id())) {
            throw new IllegalArgumentException("programme: the book already has \"" + programme.id()
                    + "\"; give yours an id of its own namespace");
        }
        List<Programme<?>> all = new ArrayList<>(programmes.values());
        all.add(programme);
        return new PolicyBook(all, overlaps);
    }

    /**
     * This book and one more rule on overlaps.
     *
     * @param overlap the rule
     * @return the new book
     * @throws IllegalArgumentException if the book has a rule of that id, or the rules then run in a circle
     */
    public PolicyBook with(OverlapRule overlap) {
        List<OverlapRule> all = new ArrayList<>(overlaps);
        all.add(overlap);
        return new PolicyBook(programmes.values(), all);
    }

    /**
     * The programmes, in order.
     *
     * @return the programmes
     */
    public List<Programme<?>> programmes() {
        return programmes.values().asList();
    }

    /**
     * The rules on overlaps, in order.
     *
     * @return the rules
     */
    public List<OverlapRule> overlaps() {
        return overlaps;
    }

    /**
     * Finds a programme.
     *
     * @param id its id
     * @return the programme
     * @throws IllegalArgumentException if the book has none; the message names the nearest
     */
    public Programme<?> get(ProgrammeId id) {
        Programme<?> found = programmes.get(id);
        if (found == null) {
            throw new IllegalArgumentException("programmes: there is no programme \"" + id + "\""
                    + NearestName.hint(
                            id.id(),
                            programmes.keySet().stream().map(ProgrammeId::id).toList()));
        }
        return found;
    }

    /**
     * The book fixed to a setting: resolve once, use for many households.
     *
     * @param setting the setting
     * @return the bound book
     * @throws IllegalArgumentException if programmes depend on one another in a circle; the message shows the path
     */
    public BoundBook in(Setting setting) {
        return in(setting, Assumptions.NONE);
    }

    /**
     * The book fixed to a setting, with assumptions of the host.
     *
     * @param setting the setting
     * @param assumptions what the host assumes of unknown facts
     * @return the bound book
     * @throws IllegalArgumentException if programmes depend on one another in a circle; the message shows the path
     */
    public BoundBook in(Setting setting, Assumptions assumptions) {
        return new BoundBook(this, setting, assumptions, false);
    }

    /**
     * The book fixed to a setting for very many households: slower to bind, faster to decide, the same answers.
     *
     * @param setting the setting
     * @return the bound book
     */
    public BoundBook forPopulations(Setting setting) {
        return new BoundBook(this, setting, Assumptions.NONE, true);
    }

    /**
     * Assesses one household; for many, bind once with {@link #in(Setting)}.
     *
     * @param household the household
     * @param setting the setting
     * @return the assessment
     */
    public CaseAssessment assess(Household household, Setting setting) {
        return in(setting).assess(household);
    }
}
