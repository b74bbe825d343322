package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.examples.benchmarks.PlainRelief.Sum;
import io.civilaffairs.examples.benchmarks.PlainRelief.Temporary;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Twenty-two programmes for Kaizhou in August 2025, written by hand: constants instead of standards, {@code if} instead of
 * conditions, fully known households only. {@link #decide} tells outcome and sum; {@link #assess} keeps a record of each
 * answer with the first condition that fails, and what may be drawn together.
 */
final class PlainSet {
    /** The programmes written by hand, in the order of the library's book. */
    static final List<ProgrammeId> PROGRAMMES = List.of(
            ProgrammeId.MINIMUM_LIVING_GUARANTEE,
            ProgrammeId.KEY_GROUP_SUPPLEMENT,
            ProgrammeId.SINGLE_PERSON_GUARANTEE,
            ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
            ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD,
            ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD,
            ProgrammeId.TEMPORARY_ASSISTANCE,
            ProgrammeId.PRICE_LINKED_SUBSIDY,
            ProgrammeId.DISASTER_RELIEF,
            ProgrammeId.MEDICAL_ASSISTANCE,
            ProgrammeId.EDUCATION_ASSISTANCE,
            ProgrammeId.HOUSING_ASSISTANCE,
            ProgrammeId.EMPLOYMENT_ASSISTANCE,
            ProgrammeId.DISABILITY_LIVING_SUBSIDY,
            ProgrammeId.DISABILITY_NURSING_SUBSIDY,
            ProgrammeId.DISABILITY_RIGHTS,
            ProgrammeId.ORPHAN_ALLOWANCE,
            ProgrammeId.UNATTENDED_CHILD_ALLOWANCE,
            ProgrammeId.ORPHAN_STUDENT_GRANT,
            ProgrammeId.CHILD_GUARDIANSHIP,
            ProgrammeId.LEFT_BEHIND_CHILD,
            ProgrammeId.CHILD_IN_DIFFICULTY);

    /** Stands for no sum. */
    static final long NONE = -1;

    private PlainSet() {}

    /** Takes the answers. */
    interface Sink {
        /**
         * A programme was decided.
         *
         * @param fen what is paid, or {@link #NONE}
         * @param range what is paid at least and at most, if an official still fixes it; else null
         * @param failed the first condition that failed; else null
         */
        void decided(
                ProgrammeId programme,
                Subject subject,
                Outcome outcome,
                long fen,
                @Nullable Sum range,
                @Nullable String failed);

        /** Somebody was classified. */
        void classified(ProgrammeId programme, Subject subject, List<String> codes);
    }

    /** Takes outcomes and sums only. */
    @FunctionalInterface
    interface Outcomes extends Sink {
        void decided(ProgrammeId programme, Subject subject, Outcome outcome, long fen);

        @Override
        default void decided(
                ProgrammeId programme,
                Subject subject,
                Outcome outcome,
                long fen,
                @Nullable Sum range,
                @Nullable String failed) {
            decided(programme, subject, outcome, fen);
        }

        @Override
        default void classified(ProgrammeId programme, Subject subject, List<String> codes) {
            decided(programme, subject, Outcome.of(codes != PlainGuardianship.NONE), NONE);
        }
    }

    /** One answer, kept. */
    record Result(
            ProgrammeId programme,
            String subject,
            Outcome outcome,
            long fen,
            @Nullable Sum range,
            List<String> codes,
            @Nullable String failed) {}

    /** All answers for a household, and what is granted. */
    record Answer(List<Result> results, List<PlainOverlaps.Granted> granted) {}

    static void decide(Household household, Outcomes to) {
        run(new PlainCase(household), to);
    }

    static Answer assess(Household household) {
        PlainCase c = new PlainCase(household);
        List<Result> results = new ArrayList<>(64);
        run(c, new Sink() {
            @Override
            public void decided(
                    ProgrammeId programme,
                    Subject subject,
                    Outcome outcome,
                    long fen,
                    @Nullable Sum range,
                    @Nullable String failed) {
                results.add(new Result(programme, subject.key(), outcome, fen, range, List.of(), failed));
            }

            @Override
            public void classified(ProgrammeId programme, Subject subject, List<String> codes) {
                Outcome outcome = Outcome.of(codes != PlainGuardianship.NONE);
                results.add(new Result(programme, subject.key(), outcome, NONE, null, codes, null));
            }
        });
        return new Answer(results, PlainOverlaps.granted(c, results));
    }

    private static void run(PlainCase c, Sink to) {
        Household h = c.household;
        int n = c.members.size();
        String guarantee = PlainGuarantee.guarantee(c);
        c.guaranteeEligible = guarantee == null;
        if (guarantee == null && !PlainGuarantee.hasBegun(c, ProgrammeId.MINIMUM_LIVING_GUARANTEE, h.key(), false)) {
            guarantee = "award-begun";
        }
        c.guaranteed = guarantee == null;
        String near = PlainGuarantee.nearThreshold(c);
        c.near = near == null;
        String rigid = PlainGuarantee.rigid(c);
        c.rigid = rigid == null;
        c.confirmedGuarantee = PlainGuarantee.isConfirmed(c, ProgrammeId.MINIMUM_LIVING_GUARANTEE, h.key(), guarantee);
        c.confirmedNear = PlainGuarantee.isConfirmed(c, ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD, h.key(), near);
        c.confirmedRigid = PlainGuarantee.isConfirmed(c, ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD, h.key(), rigid);
        @Nullable String[] alone = new @Nullable String[n];
        @Nullable String[] hardship = new @Nullable String[n];
        @Nullable String[] orphan = new @Nullable String[n];
        @Nullable String[] unattended = new @Nullable String[n];
        for (int i = 0; i < n; i++) {
            alone[i] = PlainGuarantee.alone(c, i);
            c.alone[i] = alone[i] == null;
            c.confirmedAlone[i] = PlainGuarantee.isConfirmed(
                    c, ProgrammeId.SINGLE_PERSON_GUARANTEE, c.members.get(i).key(), alone[i]);
        }
        for (int i = 0; i < n; i++) {
            hardship[i] = PlainHardship.support(c, i);
            orphan[i] = PlainChildren.orphanAllowance(c, i);
            unattended[i] = PlainChildren.unattendedAllowance(c, i);
            c.hardship[i] = hardship[i] == null;
            c.orphan[i] = orphan[i] == null;
            c.unattended[i] = unattended[i] == null;
            String key = c.members.get(i).key();
            c.confirmedHardship[i] =
                    PlainGuarantee.isConfirmed(c, ProgrammeId.EXTREME_HARDSHIP_SUPPORT, key, hardship[i]);
            c.confirmedOrphan[i] = PlainGuarantee.isConfirmed(c, ProgrammeId.ORPHAN_ALLOWANCE, key, orphan[i]);
            c.confirmedUnattended[i] =
                    PlainGuarantee.isConfirmed(c, ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, key, unattended[i]);
        }
        pays(to, ProgrammeId.MINIMUM_LIVING_GUARANTEE, h, guarantee, c.guaranteed ? PlainGuarantee.topUp(c) : NONE);
        for (Member m : c.members) {
            String failed = PlainGuarantee.keyGroup(c, m.position());
            long fen = failed == null ? PlainGuarantee.supplement(m.person()) : NONE;
            pays(to, ProgrammeId.KEY_GROUP_SUPPLEMENT, m, failed, fen);
        }
        for (Member m : c.members) {
            lacksFigure(to, ProgrammeId.SINGLE_PERSON_GUARANTEE, m, alone[m.position()]);
        }
        for (Member m : c.members) {
            String failed = hardship[m.position()];
            long fen = failed == null ? PlainHardship.sum(m.person()) : NONE;
            pays(to, ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m, failed, fen);
        }
        pays(to, ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD, h, near, NONE);
        pays(to, ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD, h, rigid, NONE);
        relief(c, to);
        specialAid(c, to);
        disability(c, to);
        children(c, orphan, unattended, to);
    }

    private static void pays(Sink to, ProgrammeId programme, Subject subject, @Nullable String failed, long fen) {
        to.decided(programme, subject, Outcome.of(failed == null), fen, null, failed);
    }

    /** A programme whose conditions are known, but whose sum or trigger no text lays down. */
    private static void lacksFigure(Sink to, ProgrammeId programme, Subject subject, @Nullable String failed) {
        Outcome outcome = failed == null ? Outcome.UNKNOWN : Outcome.NOT_MET;
        to.decided(programme, subject, outcome, NONE, null, failed);
    }

    private static void within(PlainCase c, Sink to, ProgrammeId programme, Sum sum) {
        var decided = c.household.findingAmount("CASE_BY_CASE", programme.id(), null);
        boolean open = !sum.isExact() && decided == null;
        long fen = open ? NONE : decided == null || sum.isExact() ? sum.from() : decided.fen();
        to.decided(programme, c.household, Outcome.MET, fen, open ? sum : null, null);
    }

    private static void relief(PlainCase c, Sink to) {
        Household h = c.household;
        Temporary temporary = PlainRelief.temporary(c);
        Sum sum = temporary.sum();
        if (sum == null) {
            lacksFigure(to, ProgrammeId.TEMPORARY_ASSISTANCE, h, temporary.failed());
        } else {
            within(c, to, ProgrammeId.TEMPORARY_ASSISTANCE, sum);
        }
        for (Member m : c.members) {
            lacksFigure(to, ProgrammeId.PRICE_LINKED_SUBSIDY, m, PlainSpecialAid.priceSubsidy(c, m.position()));
        }
        Disaster disaster = PlainCase.known(h.disaster());
        String failed = PlainRelief.disaster(disaster);
        if (failed == null) {
            within(c, to, ProgrammeId.DISASTER_RELIEF, PlainRelief.disasterSum(disaster, c.members.size()));
        } else {
            pays(to, ProgrammeId.DISASTER_RELIEF, h, failed, NONE);
        }
    }

    private static void specialAid(PlainCase c, Sink to) {
        for (Member m : c.members) {
            pays(to, ProgrammeId.MEDICAL_ASSISTANCE, m, PlainSpecialAid.medical(c, m.position()), NONE);
        }
        for (Member m : c.members) {
            pays(to, ProgrammeId.EDUCATION_ASSISTANCE, m, PlainSpecialAid.education(c, m.position()), NONE);
        }
        pays(to, ProgrammeId.HOUSING_ASSISTANCE, c.household, PlainSpecialAid.housing(c), NONE);
        for (Member m : c.members) {
            pays(to, ProgrammeId.EMPLOYMENT_ASSISTANCE, m, PlainSpecialAid.employment(c, m.position()), NONE);
        }
    }

    private static void disability(PlainCase c, Sink to) {
        for (Member m : c.members) {
            String failed = PlainDisability.living(c, m.position());
            long fen = failed == null ? PlainDisability.LIVING : NONE;
            pays(to, ProgrammeId.DISABILITY_LIVING_SUBSIDY, m, failed, fen);
        }
        for (Member m : c.members) {
            String failed = PlainDisability.nursing(c, m.position());
            long fen = failed != null
                    ? NONE
                    : PlainCase.grade(m.person()) == 1
                            ? PlainDisability.NURSING_GRADE_1
                            : PlainDisability.NURSING_GRADE_2;
            pays(to, ProgrammeId.DISABILITY_NURSING_SUBSIDY, m, failed, fen);
        }
        for (Member m : c.members) {
            pays(to, ProgrammeId.DISABILITY_RIGHTS, m, PlainDisability.rights(c, m.position()), NONE);
        }
    }

    private static void children(PlainCase c, @Nullable String[] orphan, @Nullable String[] unattended, Sink to) {
        for (Member m : c.members) {
            String failed = orphan[m.position()];
            long fen = failed == null ? PlainChildren.orphanRate(m.person()) : NONE;
            pays(to, ProgrammeId.ORPHAN_ALLOWANCE, m, failed, fen);
        }
        for (Member m : c.members) {
            String failed = unattended[m.position()];
            long fen = failed == null ? PlainChildren.unattendedTopUp(c, m) : NONE;
            pays(to, ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, m, failed, fen);
        }
        for (Member m : c.members) {
            String failed = PlainChildren.studentGrant(c, m.position());
            long fen = failed == null ? PlainChildren.STUDENT_GRANT : NONE;
            pays(to, ProgrammeId.ORPHAN_STUDENT_GRANT, m, failed, fen);
        }
        for (Member m : c.members) {
            to.classified(ProgrammeId.CHILD_GUARDIANSHIP, m, PlainGuardianship.guardian(c, m.position()));
        }
        for (Member m : c.members) {
            boolean leftBehind = PlainGuardianship.isLeftBehind(c, m.position());
            to.classified(
                    ProgrammeId.LEFT_BEHIND_CHILD,
                    m,
                    leftBehind ? PlainGuardianship.LEFT_BEHIND : PlainGuardianship.NONE);
        }
        for (Member m : c.members) {
            to.classified(ProgrammeId.CHILD_IN_DIFFICULTY, m, PlainGuardianship.difficulties(c, m.position()));
        }
    }
}
