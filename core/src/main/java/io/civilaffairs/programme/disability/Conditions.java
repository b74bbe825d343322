package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.StartRule;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions that both subsidies share (两项补贴的共同条件). */
final class Conditions {
    /** Whom the subsidies are for, as the guides of Chongqing restate it. */
    static final Citation WHO = Texts.SUBSIDIES.article("补贴对象（重庆市办事指南转述）");

    /** How the subsidies go with other benefits, as several places restate it. */
    static final Citation RELATIONS = Texts.SUBSIDIES.article("政策衔接（多地转述）");

    /** When the subsidies end, as one place restates it. */
    private static final Citation END = Texts.SUBSIDIES.article("停发情形（地方转述）");

    /** The subsidies accrue from the month of application. */
    static final StartRule START =
            StartRule.of(StartRule.FirstMonth.MONTH_OF_APPLICATION, Texts.SUBSIDIES.article("补贴发放（多地转述）"));

    /** Registered in Chongqing, or in the province whose rules apply. */
    static final Criterion<Member> REGISTERED = holds(
            Clause.of("registered-in-province", "本市户籍", "registered in the province", WHO),
            RegisteredInProvince.unbound());

    /** Holds a card of any kind and grade. */
    static final Criterion<Member> CARD_HOLDER = isOneOf(
            Clause.of("holds-disability-card", "持有残疾人证", "holds a disability card", WHO),
            PersonFacts.DISABILITY_KIND,
            EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)));

    /** Persons in extreme hardship have neither subsidy. */
    static final Criterion<Member> NOT_IN_EXTREME_HARDSHIP = not(
            Clause.of("not-in-extreme-hardship-support", "未纳入特困人员救助供养", "not in extreme hardship support", RELATIONS),
            holds(
                    Clause.of("in-extreme-hardship-support", "已纳入特困人员救助供养", "in extreme hardship support", RELATIONS),
                    OnRecord.of(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, "特困人员救助供养", "extreme hardship support")));

    /** Whoever draws the nursing allowance of the work injury insurance has neither subsidy. */
    static final Criterion<Member> NO_WORK_INJURY_NURSING = not(
            Clause.of(
                    "draws-no-work-injury-nursing",
                    "未领取工伤保险生活护理费",
                    "draws no nursing allowance of the work injury insurance",
                    RELATIONS),
            holds(
                    Clause.of(
                            "draws-work-injury-nursing",
                            "已领取工伤保险生活护理费",
                            "draws the nursing allowance of the work injury insurance",
                            RELATIONS),
                    OnRecord.of(
                            ProgrammeId.WORK_INJURY_NURSING,
                            "工伤保险生活护理费",
                            "the nursing allowance of the work injury insurance")));

    /** A child with the orphan allowance has no living subsidy. */
    static final Criterion<Member> NO_ORPHAN_ALLOWANCE = not(
            Clause.of("draws-no-orphan-allowance", "未享受孤儿基本生活保障", "draws no orphan allowance", RELATIONS),
            holds(
                    Clause.of("draws-orphan-allowance", "已享受孤儿基本生活保障", "draws the orphan allowance", RELATIONS),
                    OnRecord.of(ProgrammeId.ORPHAN_ALLOWANCE, "孤儿基本生活保障", "the orphan allowance")));

    private static final Citation UNATTENDED = Texts.UNATTENDED_CHILDREN.article("三（一）");

    /** A child with the full allowance of an unattended child has no living subsidy; since 2020. */
    static final Criterion<Member> NO_FULL_UNATTENDED_ALLOWANCE = during(
            MonthRange.from(YearMonth.of(2020, 1)),
            not(
                    Clause.of(
                            "draws-no-full-unattended-child-allowance",
                            "未全额领取事实无人抚养儿童基本生活补贴",
                            "does not draw the full unattended child allowance",
                            UNATTENDED),
                    holds(
                            Clause.of(
                                    "draws-full-unattended-child-allowance",
                                    "已全额领取事实无人抚养儿童基本生活补贴",
                                    "draws the full unattended child allowance",
                                    UNATTENDED),
                            FullUnattendedAllowance.unbound())));

    private Conditions() {}

    /**
     * No decision on record stops the subsidy: death, missing, registration moved out of the province, a review that
     * failed. It stops from the month after.
     */
    static Criterion<Member> notStopped(ProgrammeId programme) {
        return not(
                Clause.of("not-stopped", "未停发", "not stopped", END),
                holds(
                        Clause.of(
                                "stopped-by-decision",
                                "已决定停发（死亡、失踪、户籍迁出、复核不合格等），自次月起停发",
                                "stopped by decision (death, missing, moved away, failed review), from the month after",
                                END),
                        new Stopped(programme, null)));
    }

    private static final class Stopped extends Derived<Member, Boolean> {
        private final ProgrammeId programme;
        private final @Nullable YearMonth month;

        Stopped(ProgrammeId programme, @Nullable YearMonth month) {
            super("person.stopped-" + programme.id(), Label.of("是否已决定停发", "whether it was stopped"), Unit.FLAG);
            this.programme = programme;
            this.month = month;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new Stopped(programme, binding.month());
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            Household household = member.household();
            List<OfficialFinding> findings = HouseholdFacts.FINDINGS.read(household, probe);
            if (findings == null) {
                return null;
            }
            boolean stopped = false;
            for (OfficialFinding finding : findings) {
                if (concerns(finding, member) && hasEffect(finding.date())) {
                    stopped = finding.value();
                }
            }
            return stopped;
        }

        private boolean concerns(OfficialFinding finding, Member member) {
            return finding.kind().equals("SUBSIDY_STOPPED")
                    && (finding.programme() == null || programme.id().equals(finding.programme()))
                    && member.person().id().equals(finding.member());
        }

        private boolean hasEffect(@Nullable LocalDate decided) {
            return decided == null || month == null || month.isAfter(YearMonth.from(decided));
        }
    }
}
