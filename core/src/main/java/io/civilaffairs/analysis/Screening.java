package io.civilaffairs.analysis;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Screening (应保尽保、应退尽退筛查): over any number of households, who is entitled but not enrolled, and who is enrolled but
 * no longer qualifies, with the reasons. It compares the rules with {@code enrolled[]} of the case document.
 *
 * <pre>{@code
 * Screening screening = Screening.under(book.forPopulations(setting))
 *         .of(List.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE));
 * screening.flags(households).forEach(flag -> report(flag.household(), flag.kind(), flag.because()));
 * }</pre>
 *
 * <p>One household is held at a time, whatever their number. A benefit that a rule on overlaps withholds is not missed; a
 * lawful choice among benefits is respected. Classifications are not screened, and neither is an enrolment in a programme
 * that is not asked for. This class is immutable and thread-safe.
 */
public final class Screening {
    /** What is wrong with an enrolment (筛查结果). */
    public enum Kind {
        /** Entitled and not enrolled (符合条件未纳入). */
        ENTITLED_NOT_ENROLLED,
        /** Enrolled and no longer entitled (已纳入但不再符合). */
        ENROLLED_NOT_ENTITLED,
        /** Enrolled and over the limit, but an exit period may run (已纳入，可能处于渐退期). */
        ENROLLED_MAY_GO_ON,
        /** Enrolled, and something is needed to tell (已纳入，待核实). */
        ENROLLED_UNDETERMINED,
        /** Enrolled and entitled, but a rule on overlaps withholds the benefit (已纳入，但不得同时享受). */
        ENROLLED_BUT_WITHHELD,
        /** Enrolled, but the person is not listed in the household (已纳入，但名册中无此人). */
        ENROLLED_NOT_LISTED,
        /** Entitled, and the record of enrolments is not known (符合条件，纳入情况不明). */
        ENROLMENT_UNKNOWN
    }

    /**
     * One thing to look into (筛查线索).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param household the id of the household
     * @param programme the programme
     * @param subject the key of the subject
     * @param kind what is wrong
     * @param assessment the answer of the programme; null if the person is not listed
     * @param rule the rule on overlaps that withholds the benefit; null if none does
     */
    public record Flag(
            String household,
            ProgrammeId programme,
            String subject,
            Kind kind,
            @Nullable Assessment assessment,
            @Nullable OverlapRule rule) {
        /**
         * Why: the failed conditions of one who no longer qualifies, the fulfilled ones of one who is missed.
         *
         * @return the decisive findings; empty if the person is not listed
         */
        public List<Finding> because() {
            return assessment == null ? List.of() : assessment.finding().decisive();
        }

        /**
         * What is needed to tell.
         *
         * @return the facts, decisions and figures; empty if the case is decided
         */
        public Set<FactRef> needed() {
            return assessment instanceof Assessment.Undetermined open ? open.needed() : Set.of();
        }
    }

    private final BoundBook book;
    private final Set<ProgrammeId> programmes;

    private Screening(BoundBook book, Set<ProgrammeId> programmes) {
        this.book = book;
        this.programmes = programmes;
    }

    /**
     * A screening for every programme of a book.
     *
     * @param book the book, bound to a month and a region
     * @return the screening
     */
    public static Screening under(BoundBook book) {
        Set<ProgrammeId> all = new LinkedHashSet<>();
        book.programmes().forEach(p -> all.add(p.programme().id()));
        return new Screening(book, all);
    }

    /**
     * The same for some programmes only, usually those that keep a list of enrolments.
     *
     * @param wanted the programmes
     * @return the new screening
     * @throws IllegalArgumentException if the book has no such programme
     */
    public Screening of(Collection<ProgrammeId> wanted) {
        Set<ProgrammeId> kept = new LinkedHashSet<>(wanted);
        for (ProgrammeId id : kept) {
            if (book.programmes().stream().noneMatch(p -> p.programme().id().equals(id))) {
                throw new IllegalArgumentException("wanted: the book has no programme \"" + id + "\"");
            }
        }
        return new Screening(book, kept);
    }

    /**
     * Screens households one by one, lazily.
     *
     * @param households the households; the stream is used up
     * @return the flags, in the order of the households
     */
    public Stream<Flag> flags(Stream<Household> households) {
        return households.flatMap(h -> flags(h).stream());
    }

    /**
     * Screens households one by one, lazily.
     *
     * @param households the households
     * @return the flags, in the order of the households
     */
    public Stream<Flag> flags(Iterator<Household> households) {
        return flags(StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(households, Spliterator.ORDERED | Spliterator.NONNULL), false));
    }

    /**
     * Screens one household.
     *
     * @param given the household
     * @return the flags, in the order of the book; those of persons who are not listed last
     */
    public List<Flag> flags(Household given) {
        Setting setting = book.setting();
        Household household = given.asOf(setting.referenceDate(), setting.knownOn());
        List<Enrolment> enrolled = household.enrolled();
        if (isInOrder(household, enrolled)) {
            return List.of();
        }
        CaseAssessment answer = book.assess(household);
        List<Flag> flags = new ArrayList<>();
        for (Assessment result : answer.results()) {
            if (programmes.contains(result.programme())) {
                Flag flag = flag(household, enrolled, answer.resolution(), result);
                if (flag != null) {
                    flags.add(flag);
                }
            }
        }
        if (enrolled != null) {
            enrolled.stream()
                    .filter(e -> programmes.contains(ProgrammeId.of(e.programme())) && !isListed(household, e))
                    .forEach(e -> flags.add(new Flag(
                            household.id(),
                            ProgrammeId.of(e.programme()),
                            e.subject(),
                            Kind.ENROLLED_NOT_LISTED,
                            null,
                            null)));
        }
        return List.copyOf(flags);
    }

    /** Whether bare decisions already show that there is nothing to flag; most households end here. */
    private boolean isInOrder(Household household, @Nullable List<Enrolment> enrolled) {
        if (enrolled != null && (enrolled.size() > 1 || enrolled.stream().anyMatch(e -> !isListed(household, e)))) {
            return false;
        }
        boolean[] inOrder = {true};
        book.decide(household, (programme, subject, outcome, amount) -> {
            if (programmes.contains(programme)) {
                boolean in = enrolled != null && isEnrolled(enrolled, programme, subject.key());
                inOrder[0] &= in ? outcome == Outcome.MET : outcome != Outcome.MET;
            }
        });
        return inOrder[0];
    }

    private static @Nullable Flag flag(
            Household household, @Nullable List<Enrolment> enrolled, Resolution resolution, Assessment result) {
        boolean in = enrolled != null && isEnrolled(enrolled, result.programme(), result.subject());
        OverlapRule rule = withheld(resolution, enrolled, result);
        Kind kind = null;
        if (result instanceof Assessment.Entitled) {
            if (in) {
                kind = rule == null ? null : Kind.ENROLLED_BUT_WITHHELD;
            } else if (rule == null) {
                kind = enrolled == null ? Kind.ENROLMENT_UNKNOWN : Kind.ENTITLED_NOT_ENROLLED;
            }
        } else if (in && result instanceof Assessment.NotEntitled) {
            kind = mayGoOn(result) ? Kind.ENROLLED_MAY_GO_ON : Kind.ENROLLED_NOT_ENTITLED;
        } else if (in && result instanceof Assessment.Undetermined) {
            kind = Kind.ENROLLED_UNDETERMINED;
        }
        return kind == null
                ? null
                : new Flag(
                        household.id(),
                        result.programme(),
                        result.subject(),
                        kind,
                        result,
                        kind == Kind.ENROLLED_BUT_WITHHELD ? rule : null);
    }

    private static boolean mayGoOn(Assessment result) {
        return result.basis().caveats().stream().anyMatch(c -> c.id().equals(Caveat.GRADUAL_EXIT));
    }

    /** The rule that withholds a benefit, unless the applicant chose it; also that of one given up by that choice. */
    private static @Nullable OverlapRule withheld(
            Resolution resolution, @Nullable List<Enrolment> enrolled, Assessment result) {
        for (Resolution.Alternative alternative : resolution.alternatives()) {
            if (enrolled != null && isChosen(alternative, resolution, enrolled)) {
                if (isAmong(alternative.granted(), result)) {
                    return null;
                }
                if (isAmong(resolution.granted(), result)) {
                    return alternative.choosing().rule();
                }
            }
        }
        return resolution.withheld().stream()
                .filter(w ->
                        w.programme().equals(result.programme()) && w.subject().equals(result.subject()))
                .map(Resolution.Withheld::rule)
                .findFirst()
                .orElse(null);
    }

    /** Whether the household draws what the alternative would give and nothing that it would give up for it. */
    private static boolean isChosen(
            Resolution.Alternative alternative, Resolution resolution, List<Enrolment> enrolled) {
        Resolution.Withheld chosen = alternative.choosing();
        return isEnrolled(enrolled, chosen.programme(), chosen.subject())
                && resolution.granted().stream()
                        .filter(g -> alternative.granted().stream()
                                .noneMatch(a -> a.programme().equals(g.programme())
                                        && a.subject().equals(g.subject())))
                        .noneMatch(g -> isEnrolled(enrolled, g.programme(), g.subject()));
    }

    private static boolean isAmong(List<Resolution.Granted> granted, Assessment result) {
        return granted.stream()
                .anyMatch(g ->
                        g.programme().equals(result.programme()) && g.subject().equals(result.subject()));
    }

    private static boolean isEnrolled(List<Enrolment> enrolled, ProgrammeId programme, String subject) {
        return enrolled.stream()
                .anyMatch(
                        e -> e.programme().equals(programme.id()) && e.subject().equals(subject));
    }

    private static boolean isListed(Household household, Enrolment enrolment) {
        String person = "person:";
        return !enrolment.subject().startsWith(person)
                || household
                        .member(enrolment.subject().substring(person.length()))
                        .isPresent();
    }
}
