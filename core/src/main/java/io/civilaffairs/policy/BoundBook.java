package io.civilaffairs.policy;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Decisions;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Assumptions;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Examination;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.rule.Slots;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A book of programmes fixed to one setting (适用于某时某地的政策册).
 *
 * <p>What several programmes have in common, such as the family's income, is worked out once for a household. This class
 * is immutable and thread-safe.
 */
public final class BoundBook {
    private final Setting setting;
    private final LocalDate day;
    private final Map<ProgrammeId, ResolvedProgramme<?>> programmes;
    private final RulesInForce overlaps;
    private final Slots slots;

    BoundBook(PolicyBook book, Setting setting, Assumptions assumptions, boolean forPopulations) {
        this.setting = setting;
        this.day = setting.referenceDate();
        Binder binder = new Binder(book, setting, assumptions);
        binder.binding.sharing(
                book.programmes().stream().flatMap(p -> p.conditions().stream()).toList());
        if (forPopulations) {
            binder.binding.composing();
        }
        book.programmes().forEach(p -> binder.bound(p.id()));
        Map<ProgrammeId, ResolvedProgramme<?>> inOrder = new LinkedHashMap<>();
        book.programmes().forEach(p -> inOrder.put(p.id(), binder.bound(p.id())));
        this.programmes = inOrder;
        this.overlaps = RulesInForce.of(book.overlaps(), setting);
        this.slots = binder.binding.slots();
    }

    /** Binds each programme once, those it depends on first. */
    private static final class Binder {
        private final PolicyBook book;
        private final Binding binding;
        private final Map<ProgrammeId, ResolvedProgramme<?>> done = new LinkedHashMap<>();
        private final Set<ProgrammeId> underWay = new LinkedHashSet<>();

        Binder(PolicyBook book, Setting setting, Assumptions assumptions) {
            this.book = book;
            this.binding = Binding.to(setting, assumptions, this::status, this::eligibility);
        }

        private Criterion<?> status(String programme) {
            return noted(programme).condition();
        }

        private Criterion<?> eligibility(String programme) {
            return noted(programme).eligibility();
        }

        private ResolvedProgramme<?> noted(String programme) {
            ResolvedProgramme<?> bound = bound(ProgrammeId.of(programme));
            binding.noteOptions(bound.options());
            return bound;
        }

        ResolvedProgramme<?> bound(ProgrammeId id) {
            ResolvedProgramme<?> known = done.get(id);
            if (known != null) {
                return known;
            }
            if (!underWay.add(id)) {
                List<String> path =
                        new ArrayList<>(underWay.stream().map(ProgrammeId::id).toList());
                path.add(id.id());
                throw new IllegalArgumentException(
                        "programmes depend on one another in a circle: " + String.join(" -> ", path));
            }
            ResolvedProgramme<?> bound = book.get(id).in(binding);
            underWay.remove(id);
            done.put(id, bound);
            return bound;
        }
    }

    /**
     * The setting.
     *
     * @return the setting
     */
    public Setting setting() {
        return setting;
    }

    /**
     * The rules on overlaps that apply in the region and the month.
     *
     * @return the rules, in the order of the book
     */
    public List<OverlapRule> overlaps() {
        return overlaps.list();
    }

    /**
     * The bound programmes, in the order of the book.
     *
     * @return the programmes
     */
    public Collection<ResolvedProgramme<?>> programmes() {
        return List.copyOf(programmes.values());
    }

    /**
     * A bound programme.
     *
     * @param programme the programme as it stands in the book
     * @param <S> the type of its subject
     * @return the bound programme
     * @throws IllegalArgumentException if the book holds no such programme
     */
    @SuppressWarnings("unchecked") // the same programme value has the same type of subject
    public <S extends Subject> ResolvedProgramme<S> get(Programme<S> programme) {
        ResolvedProgramme<?> bound = programmes.get(programme.id());
        if (bound == null || bound.programme() != programme) {
            throw new IllegalArgumentException("programme: the book does not hold this \"" + programme.id() + "\"");
        }
        return (ResolvedProgramme<S>) bound;
    }

    /**
     * Everything the household and its members are entitled to.
     *
     * @param household the household
     * @return the assessment
     */
    public CaseAssessment assess(Household household) {
        return assess(household, programmes.keySet());
    }

    /**
     * What the household and its members are entitled to under some of the programmes.
     *
     * @param household the household
     * @param wanted the programmes
     * @return the assessment
     */
    public CaseAssessment assess(Household household, Collection<ProgrammeId> wanted) {
        return assess(household, wanted, Examination.deciding(slots));
    }

    /**
     * Everything the household and its members are entitled to, with all reasons written down at once. The answer is the
     * same as that of {@link #assess(Household)}; for whoever reads all of it this is quicker.
     *
     * @param household the household
     * @return the assessment
     */
    public CaseAssessment explain(Household household) {
        return explain(household, programmes.keySet());
    }

    /**
     * What the household and its members are entitled to under some of the programmes, with all reasons written down at
     * once.
     *
     * @param household the household
     * @param wanted the programmes
     * @return the assessment
     */
    public CaseAssessment explain(Household household, Collection<ProgrammeId> wanted) {
        return assess(household, wanted, Examination.writing(slots));
    }

    private CaseAssessment assess(Household household, Collection<ProgrammeId> wanted, Examination examination) {
        Household standing = household.asOf(day, setting.knownOn());
        List<Assessment> results = new ArrayList<>();
        for (ResolvedProgramme<?> programme : programmes.values()) {
            if (wanted.contains(programme.programme().id())) {
                assess(programme, standing, examination, results);
            }
        }
        Resolution resolution = resolution(standing, results);
        return new CaseAssessment(setting, results, resolution.alsoOn(unlisted(standing, wanted)));
    }

    /** A top-up is judged without the payments that are decided anew: what the set grants takes their place. */
    private Resolution resolution(Household household, List<Assessment> results) {
        DecidedAnew anew = DecidedAnew.in(results, household, overlaps);
        return anew.isEmpty()
                ? Resolution.of(results, household, overlaps)
                : Resolution.of(
                        anew.results(programmes, Examination.deciding(slots)), household, anew.stillPaid(), overlaps);
    }

    /** What is needed to know of everybody a programme for persons would have to be asked about. */
    private Set<FactRef> unlisted(Household household, Collection<ProgrammeId> wanted) {
        Roster<Member> members = household.members();
        if (members != null && members.complete()) {
            return Set.of();
        }
        boolean ofPersons = programmes.values().stream()
                .map(ResolvedProgramme::programme)
                .anyMatch(p -> p.scope() == Scope.PERSON && wanted.contains(p.id()));
        return !ofPersons
                ? Set.of()
                : Set.of(
                        members == null
                                ? HouseholdFacts.MEMBERS.at(household)
                                : Rosters.completeness(HouseholdFacts.MEMBERS, household));
    }

    private static <S extends Subject> void assess(
            ResolvedProgramme<S> programme, Household household, Examination examination, List<Assessment> into) {
        Scope<S> scope = programme.programme().scope();
        int number = scope.size(household);
        for (int i = 0; i < number; i++) {
            into.add(programme.assess(scope.subject(household, i), examination));
        }
    }

    /**
     * Decides every programme for a household without explaining.
     *
     * @param household the household
     * @param to who is told, once for each programme and subject as it stands on the day assessed, in the order of the book
     */
    public void decide(Household household, Decisions to) {
        Household standing = household.asOf(day, setting.knownOn());
        Probe probe = Probe.deciding(slots);
        for (ResolvedProgramme<?> programme : programmes.values()) {
            decide(programme, standing, probe, to);
        }
    }

    private static <S extends Subject> void decide(
            ResolvedProgramme<S> programme, Household household, Probe probe, Decisions to) {
        Scope<S> scope = programme.programme().scope();
        int number = scope.size(household);
        for (int i = 0; i < number; i++) {
            programme.decide(scope.subject(household, i), probe, to);
        }
    }
}
