package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as without labour capacity for extreme hardship support (无劳动能力): aged 60 or over, under 16, intellectual or
 * mental disability of grade 1 to 3, physical of grade 1 to 2, visual of grade 1; and minors already supported.
 * 特困人员认定办法 第五条、第二十四条.
 *
 * <p>A multiple disability (多重残疾) is no kind of the article: which of its parts has which grade the facts do not tell, so
 * an official's finding QUALIFYING_DISABILITY decides. This class is immutable and thread-safe.
 */
final class LabourIncapacity {
    private static final Citation ARTICLE = Texts.EXTREME_HARDSHIP.article("第五条");
    private static final Citation DISABLED = ARTICLE.item("第（三）项");
    private static final Citation CONTINUED = Citation.of(
            Texts.EXTREME_HARDSHIP.title(), Texts.EXTREME_HARDSHIP.number(), "第二十四条附款", Provenance.SECONDARY);

    /** The age of a person. */
    static final Derived<Member, Integer> AGE = CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE);

    private static final Derived<Member, Integer> GRADE = Formula.using(
            "person.grade-of-disability",
            Label.of("残疾等级", "grade of disability"),
            Unit.COUNT,
            PersonFacts.DISABILITY_GRADE,
            (member, grade, sheet) -> grade);

    /** The condition. */
    static final Criterion<Member> CONDITION = anyOf(
            Clause.of("no-labour-capacity", "无劳动能力", "without labour capacity", ARTICLE),
            atLeast(
                    Clause.of("aged-60-or-over", "60周岁以上的老年人", "aged 60 or over", ARTICLE.item("第（一）项")),
                    AGE,
                    standard(ExtremeHardshipStandards.AGED)),
            below(
                    Clause.of("under-16", "未满16周岁的未成年人", "under 16", ARTICLE.item("第（二）项")),
                    AGE,
                    standard(ExtremeHardshipStandards.MINOR_AGE)),
            anyOf(
                    Clause.of(
                            "disabled-without-capacity",
                            "残疾类别和等级符合规定",
                            "disability of a kind and grade listed",
                            DISABLED),
                    disabled(Disability.Kind.INTELLECTUAL, "智力", ExtremeHardshipStandards.GRADE_INTELLECTUAL),
                    disabled(Disability.Kind.MENTAL, "精神", ExtremeHardshipStandards.GRADE_MENTAL),
                    disabled(Disability.Kind.PHYSICAL, "肢体", ExtremeHardshipStandards.GRADE_PHYSICAL),
                    disabled(Disability.Kind.VISUAL, "视力", ExtremeHardshipStandards.GRADE_VISUAL),
                    multiple()),
            supportedMinor());

    private LabourIncapacity() {}

    private static Criterion<Member> disabled(Disability.Kind kind, String zh, StandardId<Integer> mildest) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        return allOf(
                Clause.of(name + "-disability", zh + "残疾且等级符合规定", name + " disability of a grade listed", DISABLED),
                isOneOf(
                        Clause.of("is-" + name, zh + "残疾", name + " disability", DISABLED),
                        PersonFacts.DISABILITY_KIND,
                        Set.of(kind)),
                atMost(
                        Clause.of(name + "-grade", zh + "残疾等级不轻于规定", "grade no milder than listed", DISABLED),
                        GRADE,
                        standard(mildest)));
    }

    private static Criterion<Member> multiple() {
        return allOf(
                Clause.of(
                        "multiple-disability",
                        "多重残疾，其中一类符合规定",
                        "multiple disability, one part of which is listed",
                        DISABLED),
                isOneOf(
                        Clause.of("is-multiple", "多重残疾", "multiple disability", DISABLED),
                        PersonFacts.DISABILITY_KIND,
                        Set.of(Disability.Kind.MULTIPLE)),
                atMost(
                        Clause.of("multiple-grade", "残疾等级不轻于三级", "grade 3 or more severe", DISABLED),
                        GRADE,
                        standard(ExtremeHardshipStandards.GRADE_INTELLECTUAL)),
                discretion(
                        Clause.of(
                                "part-qualifies",
                                "经认定其中一类残疾的等级符合规定",
                                "found to have a part of a kind and grade listed",
                                DISABLED),
                        PersonRecords.decision(
                                "QUALIFYING_DISABILITY",
                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                Label.of(
                                        "经办机关认定：多重残疾中是否有一类的等级符合规定",
                                        "official finding: a part of the multiple disability is listed"))));
    }

    private static Criterion<Member> supportedMinor() {
        return allOf(
                Clause.of(
                        "supported-as-minor", "已纳入供养的未成年人继续供养", "a minor already supported stays supported", CONTINUED),
                holds(
                        Clause.of("supported-already", "未成年时已纳入特困供养", "was taken in as a minor", CONTINUED),
                        new TakenInAsMinor(null)),
                anyOf(
                        Clause.of(
                                "under-18-or-at-school", "未满18周岁或者仍在规定学段就读", "under 18 or still at school", CONTINUED),
                        below(
                                Clause.of("under-18", "未满18周岁", "under 18", CONTINUED),
                                AGE,
                                standard(ExtremeHardshipStandards.MINOR_UNTIL)),
                        isOneOf(
                                Clause.of(
                                        "still-at-school",
                                        "仍在接受义务教育或者在普通高中、中等职业学校就读",
                                        "in compulsory, senior secondary or secondary vocational school",
                                        CONTINUED),
                                PersonFacts.STUDYING_STAGE,
                                Set.of(
                                        Studying.Stage.PRIMARY,
                                        Studying.Stage.JUNIOR_SECONDARY,
                                        Studying.Stage.SENIOR_SECONDARY,
                                        Studying.Stage.SECONDARY_VOCATIONAL))));
    }

    /** Whether the record shows that a person was taken in before the age until which minors stay supported. */
    private static final class TakenInAsMinor extends Derived<Member, Boolean> {
        private final @Nullable Figure<Integer> until;

        TakenInAsMinor(@Nullable Figure<Integer> until) {
            super("person.taken-in-as-minor", Label.of("未成年时已纳入特困供养", "taken in as a minor"), Unit.FLAG);
            this.until = until;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new TakenInAsMinor(binding.figure(ExtremeHardshipStandards.MINOR_UNTIL));
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            List<Enrolment> enrolled = HouseholdFacts.ENROLLED.read(member.household(), probe);
            if (enrolled == null) {
                return null;
            }
            boolean known = true;
            for (int i = 0; i < enrolled.size(); i++) {
                Enrolment e = enrolled.get(i);
                if (e.programme().equals(ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id())
                        && e.subject().equals(member.key())) {
                    Boolean minor = asMinor(member, e, i, probe);
                    if (Boolean.TRUE.equals(minor)) {
                        return true;
                    }
                    known &= minor != null;
                }
            }
            return known ? Boolean.FALSE : null;
        }

        private @Nullable Boolean asMinor(Member member, Enrolment enrolment, int index, Probe probe) {
            LocalDate birth = PersonFacts.BIRTH_DATE.read(member, probe);
            Integer age = Objects.requireNonNull(until, "bound").read(probe);
            if (enrolment.since() == null) {
                probe.missing(new FactRef(
                        FactRef.Kind.FACT,
                        "enrolment.since",
                        member.household().key(),
                        "enrolled/" + index + "/since",
                        Label.of("纳入起始月份", "enrolled since")));
            }
            return (birth == null || age == null || enrolment.since() == null)
                    ? null
                    : Boolean.valueOf(enrolment.since().atDay(1).isBefore(birth.plusYears(age)));
        }
    }
}
