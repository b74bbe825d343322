package io.civilaffairs.people;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Set;

/**
 * The facts of a child (儿童事实) that rules read, beside {@link PersonFacts}. Each is null while it is not known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChildFacts {
    /** The parents. */
    public static final Fact<Member, List<Parent>> PARENTS = PersonFacts.fact(
            "parents", "parents", "父母情况", "parents", Unit.NONE, m -> m.person().parents());

    /** The guardianship beyond the parents. */
    public static final Fact<Member, Guardianship> GUARDIANSHIP = PersonFacts.fact(
            "guardianship",
            "guardianship",
            "监护情况",
            "guardianship",
            Unit.NONE,
            m -> m.person().guardianship());
    /** All situations of the guardianship. */
    public static final Fact<Member, Set<Guardianship.Situation>> GUARDIANSHIP_SITUATIONS = PersonFacts.part(
            GUARDIANSHIP,
            "situations",
            "监护缺失或者侵害情形",
            "situations of the guardianship",
            Unit.CODE,
            Guardianship::situations);
    /** Who else could be the guardian. */
    public static final Fact<Member, List<Guardianship.Candidate>> GUARDIANSHIP_CANDIDATES = PersonFacts.part(
            GUARDIANSHIP,
            "candidates",
            "其他可以担任监护人的人",
            "other candidates for the guardianship",
            Unit.NONE,
            Guardianship::candidates);

    private ChildFacts() {}
}
