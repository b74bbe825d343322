package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on one of the two parents of a child (父母一方的情形). A child has two parents; one that is not listed is not
 * known. This class is immutable and thread-safe.
 */
final class Parents {
    private static final String QUALIFYING_DISABILITY = "QUALIFYING_DISABILITY";

    /** One of the two parents of a child. */
    record Side(Member child, int index, Parent parent) {
        /** Says that a fact of this parent is not known. */
        void missing(String path, String zh, String en, Probe probe) {
            probe.missing(new FactRef(
                    FactRef.Kind.FACT,
                    "person.parents-" + path.replace('/', '-'),
                    child.key(),
                    "parents/" + index + "/" + path,
                    Label.of(zh, en)));
        }

        @Nullable
        Boolean hasOneOf(Set<Situation> situations, Probe probe) {
            Set<Situation> known = parent.situation();
            if (known == null) {
                missing("situation", "父母一方的情形", "situation of the parent", probe);
                return null;
            }
            return !Collections.disjoint(known, situations);
        }

        @Nullable
        LocalDate since(Probe probe) {
            if (parent.since() == null) {
                missing("since", "父母一方情形的起始日期", "since when the parent's situation lasts", probe);
            }
            return parent.since();
        }
    }

    /** A check of one parent, fixed to a setting. */
    @FunctionalInterface
    interface Bound {
        /** Checks; null = not known, and the probe is told what is missing. */
        @Nullable
        Boolean check(Side side, Probe probe);
    }

    private Parents() {}

    /** The parent, or null if not listed; then the probe is told. */
    static @Nullable Side side(Member child, int index, Probe probe) {
        List<Parent> parents = ChildFacts.PARENTS.read(child, probe);
        if (parents == null) {
            return null;
        }
        if (parents.size() <= index) {
            probe.missing(ChildFacts.PARENTS.at(child));
            return null;
        }
        return new Side(child, index, parents.get(index));
    }

    /** A condition on the parent at a place in the list. */
    static Criterion<Member> check(Clause clause, int index, Function<Binding, Bound> bind) {
        return holds(
                clause,
                ChildCheck.of(
                        "person.parent-" + (index + 1) + "-" + clause.id(),
                        clause.label().zh(),
                        clause.label().en(),
                        Unit.FLAG,
                        binding -> {
                            Bound bound = bind.apply(binding);
                            return (child, probe) -> {
                                Side side = side(child, index, probe);
                                return side == null ? null : bound.check(side, probe);
                            };
                        }));
    }

    /** The parent is in one of the situations. */
    static Criterion<Member> isIn(Clause clause, int index, Set<Situation> situations) {
        return check(clause, index, binding -> (side, probe) -> side.hasOneOf(situations, probe));
    }

    /** The parent is in the situation for a term of at least so many months (期限在……以上). */
    static Criterion<Member> isHeldFor(Clause clause, int index, Situation situation, StandardId<Integer> months) {
        return check(clause, index, binding -> {
            Figure<Integer> least = binding.figure(months);
            return (side, probe) -> {
                Boolean held = side.hasOneOf(Set.of(situation), probe);
                if (!Boolean.TRUE.equals(held)) {
                    return held;
                }
                Integer term = side.parent().termMonths();
                Integer limit = least.read(probe);
                if (term == null) {
                    side.missing("termMonths", "期限（月）", "term in months", probe);
                    return null;
                }
                return limit == null ? null : Boolean.valueOf(term >= limit);
            };
        });
    }

    /** The parent is in one of the situations since at least so many months (……以上). */
    static Criterion<Member> isSince(Clause clause, int index, Set<Situation> situations, StandardId<Integer> months) {
        return check(clause, index, binding -> {
            Figure<Integer> least = binding.figure(months);
            LocalDate on = binding.setting().referenceDate();
            return (side, probe) -> {
                Boolean there = side.hasOneOf(situations, probe);
                if (!Boolean.TRUE.equals(there)) {
                    return there;
                }
                LocalDate since = side.since(probe);
                Integer limit = least.read(probe);
                return (since == null || limit == null)
                        ? null
                        : Boolean.valueOf(!since.plusMonths(limit).isAfter(on));
            };
        });
    }

    /**
     * The parent is severely disabled as the rule on unattended children defines it: grade 1 or 2 of any kind, or a mental or
     * intellectual disability up to the grade laid down. Whether a milder multiple disability has such a part, an official finds.
     * The card decides where there is one, whether or not the situation is stated as well; where none is known, a stated
     * severe disability asks for it.
     */
    static Criterion<Member> isSeverelyDisabled(Clause clause, int index) {
        return check(clause, index, binding -> {
            Figure<Integer> any = binding.figure(ChildWelfareStandards.PARENT_GRADE);
            Figure<Integer> mental = binding.figure(ChildWelfareStandards.PARENT_GRADE_MENTAL);
            Figure<Integer> intellectual = binding.figure(ChildWelfareStandards.PARENT_GRADE_INTELLECTUAL);
            return (side, probe) -> {
                Disability.Kind kind = kind(side);
                if (kind == null) {
                    return withoutCard(side, probe);
                }
                return switch (kind) {
                    case NONE -> false;
                    case MENTAL -> upTo(mental, side, probe);
                    case INTELLECTUAL -> upTo(intellectual, side, probe);
                    case MULTIPLE -> multiple(any, side, probe);
                    default -> upTo(any, side, probe);
                };
            };
        });
    }

    /** Nobody is severely disabled of whom that is not stated; of the others the card is asked for. */
    private static @Nullable Boolean withoutCard(Side side, Probe probe) {
        Boolean stated = side.hasOneOf(Set.of(Situation.SEVERELY_DISABLED), probe);
        if (!Boolean.TRUE.equals(stated)) {
            return stated;
        }
        Member listed = listed(side);
        if (listed == null) {
            side.missing("disability", "父母一方的残疾类别与等级", "disability of the parent", probe);
        } else {
            PersonFacts.DISABILITY_KIND.read(listed, probe);
        }
        return null;
    }

    private static @Nullable Boolean upTo(Figure<Integer> mildest, Side side, Probe probe) {
        Integer grade = grade(side, probe);
        Integer limit = mildest.read(probe);
        return (grade == null || limit == null) ? null : Boolean.valueOf(grade <= limit);
    }

    /** A multiple disability of a milder grade may have a mental or intellectual part; an official decides. */
    private static @Nullable Boolean multiple(Figure<Integer> mildest, Side side, Probe probe) {
        Boolean severe = upTo(mildest, side, probe);
        if (!Boolean.FALSE.equals(severe)) {
            return severe;
        }
        Member child = side.child();
        Household household = child.household();
        String programme = ProgrammeId.UNATTENDED_CHILD_ALLOWANCE.id();
        if (HouseholdFacts.FINDINGS.read(household, probe) == null) {
            return null;
        }
        Boolean found = household.finding(
                QUALIFYING_DISABILITY, programme, child.person().id());
        if (found == null) {
            probe.missing(new FactRef(
                    FactRef.Kind.DECISION,
                    QUALIFYING_DISABILITY,
                    child.key(),
                    programme,
                    Label.of(
                            "经办机关认定：父母的多重残疾是否含精神、智力残疾",
                            "official finding: a part of the parent's multiple disability is mental or intellectual")));
        }
        return found;
    }

    /** A parent who is listed as a person has the disability that is on record there. */
    private static @Nullable Member listed(Side side) {
        String id = side.parent().member();
        return id == null ? null : side.child().household().member(id).orElse(null);
    }

    /** The kind on the card; null if no card is known. */
    private static Disability.@Nullable Kind kind(Side side) {
        Member listed = listed(side);
        Disability known =
                listed == null ? side.parent().disability() : listed.person().disability();
        return known == null ? null : known.kind();
    }

    private static @Nullable Integer grade(Side side, Probe probe) {
        Member listed = listed(side);
        if (listed != null) {
            return PersonFacts.DISABILITY_GRADE.read(listed, probe);
        }
        Disability known = side.parent().disability();
        if (known != null && known.grade() == null) {
            side.missing("disability/grade", "父母一方的残疾等级", "grade of the parent's disability", probe);
        }
        return known == null ? null : known.grade();
    }
}
