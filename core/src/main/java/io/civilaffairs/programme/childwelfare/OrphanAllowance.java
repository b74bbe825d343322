package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.benefit.StartRule;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Orphan allowance (孤儿基本生活费): children who have lost both parents, by form of care; HIV-infected children get the
 * dispersed rate. 国务院办公厅关于加强孤儿保障工作的意见 一、二（一）; Chongqing keeps paying those in secondary school who are 18.
 * Unit: yuan per person per month.
 *
 * <p>Recognition by the county is not asked for separately: it follows from the situations of the parents. This class is
 * immutable and thread-safe.
 */
public final class OrphanAllowance {
    private static final Citation DEFINITION = Texts.ORPHANS.article("一");
    private static final Citation ALLOWANCE = Texts.ORPHANS.article("二").item("（一）");
    private static final Citation EXTENSION = Texts.ORPHAN_GUIDE.article("办理指南");
    private static final Citation HIV = Texts.HIV_PAYMENT.article("发放对象");

    private static final Criterion<Member> ORPHAN = allOf(
            Clause.of("orphan", "孤儿", "orphan", DEFINITION),
            anyOf(
                    Clause.of(
                            "age-or-schooling",
                            "未满18周岁，或者年满18周岁仍在中等学校就读",
                            "under 18, or still in secondary school",
                            DEFINITION),
                    below(
                            Clause.of("under-18", "未满18周岁", "under 18", DEFINITION),
                            ChildCheck.AGE,
                            standard(ChildWelfareStandards.ORPHAN_AGE)),
                    allOf(
                            Clause.of(
                                    "still-in-secondary-school",
                                    "年满18周岁仍在中等学校就读",
                                    "18 and still in secondary school",
                                    EXTENSION),
                            isOneOf(
                                    Clause.of(
                                            "in-secondary-school",
                                            "就读于中学或者中等职业学校",
                                            "in secondary or secondary vocational school",
                                            EXTENSION),
                                    PersonFacts.STUDYING_STAGE,
                                    Orphans.SECONDARY),
                            holds(
                                    Clause.of(
                                            "extension-applies",
                                            "当地继续保障在读孤儿",
                                            "support goes on in this place",
                                            EXTENSION),
                                    standard(ChildWelfareStandards.ORPHAN_SCHOOL_EXTENSION)))),
            Orphans.PARENTS_LOST,
            Orphans.NOT_ADOPTED);

    private static final Criterion<Member> HIV_INFECTED_CHILD = allOf(
            Clause.of("hiv-infected-child", "感染艾滋病病毒的儿童", "HIV-infected child", HIV),
            below(
                    Clause.of("hiv-infected-under-18", "未满18周岁", "under 18", HIV),
                    ChildCheck.AGE,
                    standard(ChildWelfareStandards.ORPHAN_AGE)),
            holds(Clause.of("hiv-infected", "感染艾滋病病毒", "infected with HIV", HIV), PersonFacts.HIV_INFECTED));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.ORPHAN_ALLOWANCE, Scope.PERSON)
            .label(Label.of("孤儿基本生活费", "orphan allowance"))
            .citation(ALLOWANCE)
            .when(allOf(
                    Clause.of("orphan-allowance", "孤儿基本生活保障", "basic living support of orphans", ALLOWANCE),
                    holds(
                            Clause.of(
                                    "registered-in-province",
                                    "本市户籍",
                                    "registered in the province",
                                    Texts.ORPHAN_PAYMENT.article("申请")),
                            ChildCheck.REGISTERED_IN_PROVINCE),
                    anyOf(
                            Clause.of(
                                    "orphan-or-hiv-infected",
                                    "孤儿或者感染艾滋病病毒的儿童",
                                    "orphan or HIV-infected child",
                                    ALLOWANCE),
                            ORPHAN,
                            HIV_INFECTED_CHILD)))
            .pays(new Rate(null, null, null), Per.MONTH)
            .gives(Clause.of(
                    "medical-insurance-and-assistance",
                    "纳入基本医疗保险和医疗救助，参保费用可由医疗救助解决",
                    "basic medical insurance and medical assistance, which may bear the contributions",
                    Texts.ORPHANS.article("二").item("（二）")))
            .gives(Clause.of(
                    "education-support",
                    "优先纳入国家资助政策体系，成年后仍在校就读的继续享有",
                    "first claim on state support for students, also after coming of age while at school",
                    Texts.ORPHANS.article("二").item("（三）")))
            .startsFrom(StartRule.of(
                    StartRule.FirstMonth.MONTH_AFTER_CONFIRMATION, EXTENSION.withProvenance(Provenance.RECALLED)))
            .build();

    private OrphanAllowance() {}

    /** The standard by form of care; the higher one is for orphans in institutions. */
    private static final class Rate extends Derived<Member, Money> {
        private static final Clause INSTITUTION =
                Clause.of("institution-rate", "机构集中养育标准", "standard in an institution", ALLOWANCE);
        private static final Clause DISPERSED = Clause.of("dispersed-rate", "散居标准", "dispersed standard", ALLOWANCE);

        private final @Nullable Figure<Money> institution;
        private final @Nullable Figure<Money> dispersed;
        private final @Nullable Criterion<Member> orphan;

        Rate(
                @Nullable Figure<Money> institution,
                @Nullable Figure<Money> dispersed,
                @Nullable Criterion<Member> orphan) {
            super("orphan-allowance.amount", Label.of("孤儿基本生活费", "orphan allowance"), Unit.YUAN_PER_PERSON_MONTH);
            this.institution = institution;
            this.dispersed = dispersed;
            this.orphan = orphan;
        }

        @Override
        public Derived<Member, Money> bind(Binding binding) {
            return new Rate(
                    binding.figure(ChildWelfareStandards.ORPHAN_INSTITUTION),
                    binding.figure(ChildWelfareStandards.ORPHAN_DISPERSED),
                    ORPHAN.bind(binding));
        }

        @Override
        public List<Clause> lines() {
            return List.of(INSTITUTION, DISPERSED);
        }

        @Override
        protected @Nullable Money work(Member child, Probe probe) {
            Criterion<Member> bound = Objects.requireNonNull(orphan, "bound");
            Care care = PersonFacts.CARE.read(child);
            Outcome isOrphan = bound.evaluate(child, probe.aside());
            if (isOrphan == Outcome.NOT_MET || (care != null && care != Care.INSTITUTION)) {
                return paid(DISPERSED, dispersed, child, probe);
            }
            if (care == null || isOrphan == Outcome.UNKNOWN) {
                bound.evaluate(child, probe);
                PersonFacts.CARE.read(child, probe);
                return null;
            }
            return paid(INSTITUTION, institution, child, probe);
        }

        private static @Nullable Money paid(Clause clause, @Nullable Figure<Money> rate, Member child, Probe probe) {
            Money money = Objects.requireNonNull(rate, "bound").read(probe);
            return money == null ? null : probe.step(clause, child, money);
        }
    }
}
