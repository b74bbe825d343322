package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.unless;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as a household member (共同生活的家庭成员), derived from the persons listed: 最低生活保障审核确认办法 第七条,
 * 重庆市城乡居民最低生活保障条例 第十一条. Unit: persons.
 *
 * <p>Grandparents, grandchildren, brothers and sisters are bound only under conditions that the relation does not tell
 * (民法典 第一千零七十四条、第一千零七十五条). They count where the parent or child between them and the applicant lives in the
 * household too; otherwise the fact "support duty" decides. This class is immutable and thread-safe.
 */
final class CountedMembers extends Derived<Household, List<Member>> {
    private static final Citation ARTICLE = Texts.MEASURES.article("第七条");
    private static final Citation NOT_COUNTED = ARTICLE.item("第二款");
    private static final Citation REGULATION = Texts.REGULATION.article("第十一条");

    /** Spouse and applicant, children, and others with a statutory duty who live together. */
    private static final Criterion<Member> BELONGS = anyOf(
            Clause.of(
                    "belongs-to-family", "属于共同生活的家庭成员", "belongs to the members living together", ARTICLE.item("第一款")),
            isOneOf(
                    Clause.of("head-or-spouse", "户主（申请人）或其配偶", "head (applicant) or spouse", ARTICLE.item("第一款第（一）项")),
                    PersonFacts.RELATION,
                    Set.of(Relation.HEAD, Relation.SPOUSE)),
            isOneOf(
                    Clause.of(
                            "child",
                            "子女（未成年、不能独立生活，或成年共同生活而负有赡养义务）",
                            "child (minor, not independent, or grown up, living together and bound to support)",
                            ARTICLE.item("第一款第（二）（三）（四）项")),
                    PersonFacts.RELATION,
                    Set.of(Relation.CHILD)),
            isOneOf(
                    Clause.of("parent", "共同居住的父母", "parent living together", ARTICLE.item("第一款第（四）项")),
                    PersonFacts.RELATION,
                    Set.of(Relation.PARENT)),
            holds(
                    Clause.of(
                            "kin-with-duty",
                            "因父母或子女为家庭成员而共同居住、有法定义务关系的（外）祖父母、（外）孙子女、兄弟姐妹",
                            "grandparent, grandchild or sibling bound through a parent or child who is listed",
                            ARTICLE.item("第一款第（四）项")),
                    new Linked(
                            "person.linked-kin",
                            Label.of("（外）祖父母、（外）孙子女、兄弟姐妹的关联成员是否在列", "whether the linking parent or child is listed"),
                            Map.of(
                                    Relation.GRANDPARENT, Relation.PARENT,
                                    Relation.GRANDCHILD, Relation.CHILD,
                                    Relation.SIBLING, Relation.PARENT))),
            holds(
                    Clause.of(
                            "in-law-with-duty",
                            "因配偶或子女为家庭成员而有法定义务关系的姻亲",
                            "in-law bound through a spouse or child who is listed",
                            ARTICLE.item("第一款第（四）项")),
                    new Linked(
                            "person.linked-in-law",
                            Label.of("姻亲的关联成员是否在列", "whether the linking member is listed"),
                            Map.of(
                                    Relation.CHILD_IN_LAW, Relation.CHILD,
                                    Relation.PARENT_IN_LAW, Relation.SPOUSE))),
            holds(
                    Clause.of(
                            "other-with-duty",
                            "其他有法定义务关系并长期共同居住的人员",
                            "other person with a statutory duty living together for long",
                            ARTICLE.item("第一款第（四）项")),
                    PersonFacts.SUPPORT_DUTY));

    private static final Criterion<Member> AWAY = anyOf(
            Clause.of("not-counted", "不计入共同生活的家庭成员", "not counted as living together", NOT_COUNTED),
            allOf(
                    Clause.of("away-from-home", "脱离家庭且不计入", "away from home and not counted", NOT_COUNTED),
                    isOneOf(
                            Clause.of("not-at-home", "未在家庭共同生活", "does not live at home", NOT_COUNTED),
                            PersonFacts.ABSENCE_KIND,
                            EnumSet.complementOf(EnumSet.of(Absence.Kind.NONE))),
                    anyOf(
                            Clause.of("ground-of-absence", "不计入的情形", "ground for not counting", NOT_COUNTED),
                            allOf(
                                    Clause.of(
                                            "clergy-living-apart",
                                            "脱离家庭独立生活的宗教教职人员",
                                            "clergy living apart",
                                            NOT_COUNTED.item("第（一）项")),
                                    isOneOf(
                                            Clause.of(
                                                    "is-clergy-away",
                                                    "宗教教职人员，脱离家庭",
                                                    "clergy, away from home",
                                                    NOT_COUNTED.item("第（一）项")),
                                            PersonFacts.ABSENCE_KIND,
                                            Set.of(Absence.Kind.RELIGIOUS_HOUSE)),
                                    atLeast(
                                            Clause.of(
                                                    "clergy-years-away",
                                                    "脱离家庭已满规定年限",
                                                    "away for the years laid down",
                                                    NOT_COUNTED.item("第（一）项")),
                                            years(
                                                    "absence.years",
                                                    "脱离家庭年数",
                                                    "years away from home",
                                                    PersonFacts.ABSENT_SINCE),
                                            standard(Standards.CLERGY_YEARS))),
                            isOneOf(
                                    Clause.of(
                                            "in-prison-detox-or-missing",
                                            "在监狱服刑、强制隔离戒毒或者宣告失踪",
                                            "in prison, in compulsory detoxification or declared missing",
                                            NOT_COUNTED.item("第（二）项")),
                                    PersonFacts.ABSENCE_KIND,
                                    Set.of(Absence.Kind.PRISON, Absence.Kind.COMPULSORY_DETOX, Absence.Kind.MISSING)),
                            allOf(
                                    Clause.of(
                                            "unmarried-soldier",
                                            "未婚现役军人",
                                            "unmarried soldier in service",
                                            REGULATION.item("第二款")),
                                    isOneOf(
                                            Clause.of(
                                                    "is-soldier", "现役军人", "soldier in service", REGULATION.item("第二款")),
                                            PersonFacts.ABSENCE_KIND,
                                            Set.of(Absence.Kind.MILITARY_SERVICE)),
                                    isOneOf(
                                            Clause.of("never-married", "未婚", "never married", REGULATION.item("第二款")),
                                            PersonFacts.MARITAL_STATUS,
                                            Set.of(MaritalStatus.UNMARRIED))))),
            CountedApart.BY_DECISION);

    /** A person listed counts unless an exception applies. */
    static final Criterion<Member> COUNTS = unless(
            Clause.of("counts-as-member", "计入共同生活的家庭成员", "counts as a household member", ARTICLE), BELONGS, AWAY);

    /** The members who count; worked out once for a household. */
    static final Derived<Household, List<Member>> INSTANCE = new CountedMembers(COUNTS).shared();

    /** Whether a person is among the members who count. */
    static final Derived<Member, Boolean> IS_COUNTED = new IsCounted(INSTANCE);

    /** The condition that a person is among the members who count. */
    static final Criterion<Member> COUNTED =
            holds(Clause.of("counts-as-member", "计入共同生活的家庭成员", "counts as a household member", ARTICLE), IS_COUNTED);

    private final Criterion<Member> counts;

    private CountedMembers(Criterion<Member> counts) {
        super("household.counted-members", Label.of("共同生活的家庭成员", "household members who count"), Unit.PERSONS);
        this.counts = counts;
    }

    @Override
    public Derived<Household, List<Member>> bind(Binding binding) {
        return new CountedMembers(binding.finished(Objects.requireNonNull(counts.bind(binding))));
    }

    @Override
    public List<Criterion<?>> conditions() {
        return List.of(counts);
    }

    @Override
    protected @Nullable List<Member> work(Household household, Probe probe) {
        Roster<Member> roster = HouseholdFacts.MEMBERS.read(household, probe);
        if (roster == null) {
            return null;
        }
        List<Member> all = roster.list();
        List<Member> counted = null;
        boolean known = roster.complete();
        for (int i = 0; i < all.size(); i++) {
            Outcome outcome = probe.briefly(counts, all.get(i));
            known &= outcome != Outcome.UNKNOWN;
            if (outcome == Outcome.NOT_MET && counted == null) {
                counted = new ArrayList<>(all.subList(0, i));
            } else if (outcome == Outcome.MET && counted != null) {
                counted.add(all.get(i));
            }
        }
        if (!roster.complete()) {
            probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, household));
        }
        return known ? counted == null ? all : counted : null;
    }

    /** Completed years from a date of a person to the reference date. */
    static Derived<Member, Integer> years(String id, String zh, String en, Fact<Member, LocalDate> from) {
        return Years.of(id, Label.of(zh, en), from);
    }

    /** Whether the person through whom somebody is bound to the family is itself listed. */
    private static final class Linked extends Derived<Member, Boolean> {
        private final Map<Relation, Relation> links;

        Linked(String id, Label label, Map<Relation, Relation> links) {
            super(id, label, Unit.FLAG);
            this.links = links;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            Relation relation = PersonFacts.RELATION.read(member, probe);
            if (relation == null) {
                return null;
            }
            Relation link = links.get(relation);
            Roster<Member> roster = link == null ? null : HouseholdFacts.MEMBERS.read(member.household(), probe);
            if (roster == null) {
                return false;
            }
            boolean known = roster.complete();
            for (Member other : roster.list()) {
                Relation its = other == member ? relation : PersonFacts.RELATION.read(other);
                if (its == link) {
                    return true;
                }
                known &= its != null;
            }
            if (known) {
                return false;
            }
            return unknown(member, roster, probe);
        }

        private static @Nullable Boolean unknown(Member member, Roster<Member> roster, Probe probe) {
            roster.list().forEach(other -> PersonFacts.RELATION.read(other, probe));
            if (!roster.complete()) {
                probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, member.household()));
            }
            return null;
        }
    }

    private static final class IsCounted extends Derived<Member, Boolean> {
        private final Derived<Household, List<Member>> counted;

        IsCounted(Derived<Household, List<Member>> counted) {
            super("person.is-counted", Label.of("是否计入家庭成员", "whether counted as a member"), Unit.FLAG);
            this.counted = counted;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new IsCounted(counted.bind(binding));
        }

        @Override
        public List<Criterion<?>> conditions() {
            return counted.conditions();
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            List<Member> members = counted.read(member.household(), probe);
            if (members == null) {
                return null;
            }
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i) == member) {
                    return true;
                }
            }
            return false;
        }
    }
}
