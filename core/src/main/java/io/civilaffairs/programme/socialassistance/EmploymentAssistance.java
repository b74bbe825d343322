package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.ifGiven;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Employment assistance (就业救助) of the human resources and social security department: for members of guaranteed,
 * near-threshold and rigid-expenditure households who are able to work and out of work; in a guaranteed household whose able
 * members are all out of work at least one is to get a job; whoever employs such a person gets support as well.
 * 社会救助暂行办法 第四十二至四十四条、第四十六条; 国办发〔2023〕39号 四（二）4. In kind.
 *
 * <p>Under 16 nobody is able to work. A full-time student who does not work does not stand in the way of the duty that one
 * member gets a job; another able member who does not look for work does, since the article speaks of members out of work.
 * The rates and terms of an employer's support are "by national rules", which no source gives. This class is immutable and
 * thread-safe.
 */
public final class EmploymentAssistance {
    private static final Citation WHO = Texts.ASSISTANCE.article("第四十二条");
    private static final Citation ONE_JOB = Texts.ASSISTANCE.article("第四十三条");
    private static final Citation SERVICES = Texts.ASSISTANCE.article("第四十四条");
    private static final Citation EMPLOYERS = Texts.ASSISTANCE.article("第四十六条");
    private static final Citation UNDER_AGE =
            Texts.EXTREME_HARDSHIP.article("第五条").item("第（二）项");
    private static final Citation CLASSES = Texts.MONITORING.article("四（二）4");

    private static final Criterion<Member> GUARANTEED = AidStatus.guaranteed(WHO);

    private static final Criterion<Member> HAS_CAPACITY = isOneOf(
            Clause.of("able-to-work", "有劳动能力", "able to work", WHO),
            PersonFacts.LABOUR_CAPACITY,
            Set.of(LabourCapacity.FULL, LabourCapacity.PARTIAL));

    /** Whoever is under 16 is without labour capacity, so nobody is asked what a child can do. */
    private static final Criterion<Member> ABLE = ifGiven(
            HAS_CAPACITY.clause(),
            ExtremeHardshipStandards.MINOR_AGE,
            allOf(
                    Clause.of("able-member", "有劳动能力的成员", "member able to work", WHO),
                    atLeast(
                            Clause.of("of-working-age", "已满16周岁", "aged 16 or over", UNDER_AGE),
                            LabourIncapacity.AGE,
                            standard(ExtremeHardshipStandards.MINOR_AGE)),
                    HAS_CAPACITY),
            HAS_CAPACITY);

    private static final Criterion<Member> OUT_OF_WORK = isOneOf(
            Clause.of("out-of-work", "处于失业状态", "out of work", WHO),
            PersonFacts.EMPLOYMENT,
            Set.of(Employment.UNEMPLOYED));

    /** Out of work, or not looking for work because of full-time studies; who studies does not earn for the family. */
    private static final Criterion<Member> NO_EARNER = anyOf(
            Clause.of("out-of-work-or-student", "失业或者在校就读", "out of work or a student", ONE_JOB),
            OUT_OF_WORK,
            allOf(
                    Clause.of("student-without-work", "全日制在读且未就业", "in full-time studies and not working", ONE_JOB),
                    isOneOf(
                            Clause.of("not-working", "未就业", "not working", ONE_JOB),
                            PersonFacts.EMPLOYMENT,
                            Set.of(Employment.NOT_WORKING)),
                    holds(
                            Clause.of("full-time-student", "全日制在读", "in full-time studies", ONE_JOB),
                            PersonFacts.STUDYING_FULL_TIME)));

    private static final Criterion<Member> LOW_INCOME = anyOf(
            Clause.of("of-low-income-household", "低保边缘家庭、刚性支出困难家庭成员", "of a low-income household", CLASSES),
            AidStatus.nearThreshold(CLASSES),
            AidStatus.rigidExpenditure(CLASSES));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.EMPLOYMENT_ASSISTANCE, Scope.PERSON)
            .label(Label.of("就业救助", "employment assistance"))
            .citation(WHO)
            .when(allOf(
                            Clause.of("employment-assistance", "就业救助", "employment assistance", WHO),
                            anyOf(
                                    Clause.of(
                                            "aided-household",
                                            "属于就业救助的困难家庭成员",
                                            "member of a household that is helped",
                                            WHO),
                                    GUARANTEED,
                                    LOW_INCOME),
                            ABLE,
                            OUT_OF_WORK)
                    .madeFor("aided-household"))
            .gives(
                    Clause.of(
                            "support-of-guaranteed-jobseekers",
                            "人力资源社会保障部门：贷款贴息、社会保险补贴、岗位补贴、培训补贴、费用减免、公益性岗位安置",
                            "human resources: loan interest, insurance, post and training subsidies, fees waived, public posts",
                            WHO),
                    GUARANTEED)
            .gives(
                    Clause.of(
                            "support-of-low-income-jobseekers",
                            "人力资源社会保障部门：贷款贴息、税费减免、培训补贴、社保补贴",
                            "human resources: loan interest, tax relief, training and insurance subsidies",
                            CLASSES),
                    LOW_INCOME)
            .gives(Clause.of(
                    "public-employment-service",
                    "公共就业服务机构：登记，免费提供岗位信息、职业介绍、职业指导",
                    "public employment service: registration, vacancies, placement and guidance free of charge",
                    SERVICES))
            .gives(
                    Clause.of(
                            "at-least-one-job",
                            "县级以上地方人民政府：确保该家庭至少有一人就业",
                            "local government: sees to it that at least one member gets a job",
                            ONE_JOB),
                    allOf(
                            Clause.of(
                                    "household-without-work",
                                    "低保家庭有劳动能力的成员均失业",
                                    "guaranteed, and all able members out of work",
                                    ONE_JOB),
                            GUARANTEED,
                            holds(
                                    Clause.of(
                                            "all-able-members-out-of-work",
                                            "有劳动能力的成员均处于失业状态",
                                            "all able members are out of work",
                                            ONE_JOB),
                                    new NobodyWorks(CountedMembers.INSTANCE, ABLE, NO_EARNER))))
            .gives(Clause.of(
                    "employer-support",
                    "吸纳就业救助对象的用人单位：按照国家有关规定享受社会保险补贴、税收优惠、小额担保贷款等扶持政策",
                    "whoever employs this person: insurance subsidies, tax relief and small secured loans by national rules",
                    EMPLOYERS))
            .textReadFrom(YearMonth.of(2014, 5))
            .build();

    private EmploymentAssistance() {}

    /** Whether every member who counts and is able to work is out of work. */
    private static final class NobodyWorks extends Derived<Member, Boolean> {
        private final Derived<Household, List<Member>> counted;
        private final Criterion<Member> able;
        private final Criterion<Member> outOfWork;

        NobodyWorks(Derived<Household, List<Member>> counted, Criterion<Member> able, Criterion<Member> outOfWork) {
            super(
                    "household.able-members-out-of-work",
                    Label.of("有劳动能力的成员是否均失业", "whether all able members are out of work"),
                    Unit.FLAG);
            this.counted = counted;
            this.able = able;
            this.outOfWork = outOfWork;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new NobodyWorks(
                    counted.bind(binding),
                    Objects.requireNonNull(able.bind(binding)),
                    Objects.requireNonNull(outOfWork.bind(binding)));
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            List<Member> members = counted.read(member.household(), probe);
            if (members == null) {
                return null;
            }
            Outcome all = Outcome.MET;
            for (Member other : members) {
                Outcome working = works(other, probe.aside());
                if (working == Outcome.MET) {
                    return false;
                }
                all = working == Outcome.UNKNOWN ? Outcome.UNKNOWN : all;
            }
            if (all == Outcome.MET) {
                return true;
            }
            members.forEach(other -> works(other, probe));
            return null;
        }

        /** Able and not out of work. */
        private Outcome works(Member other, Probe probe) {
            Outcome can = able.evaluate(other, probe);
            Outcome without = outOfWork.evaluate(other, probe);
            if (can == Outcome.NOT_MET || without == Outcome.MET) {
                return Outcome.NOT_MET;
            }
            return can == Outcome.MET && without == Outcome.NOT_MET ? Outcome.MET : Outcome.UNKNOWN;
        }
    }
}
