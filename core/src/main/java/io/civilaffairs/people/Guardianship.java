package io.civilaffairs.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the guardianship of a child beyond the parents (儿童监护情况): the situations of 未成年人保护法 articles 92 and
 * 94, and who else could be the guardian (民法典 article 27).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param situations all situations that apply, an empty set if none does; null if not known
 * @param candidates persons other than the parents who could be the guardian, an empty list if there are none; null if not
 *     known
 */
public record Guardianship(
        @Nullable Set<Situation> situations, @Nullable List<Candidate> candidates) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Guardianship";
    }

    /** Keeps its own copies. */
    public Guardianship {
        situations = situations == null ? null : Set.copyOf(situations);
        candidates = candidates == null ? null : List.copyOf(candidates);
    }

    /** A situation in which the civil affairs department may have to take over guardianship. */
    public enum Situation {
        /** Wandering and begging, or unidentified, and no guardian found for the time being (流浪乞讨或者身份不明). */
        WANDERING_OR_UNIDENTIFIED,
        /** The guardian's whereabouts are unknown (监护人下落不明). */
        WHEREABOUTS_UNKNOWN,
        /** The guardian is kept from the duties by own objective reasons or an emergency (因客观原因或者突发事件不能履行监护职责). */
        UNABLE,
        /** The guardian refuses or neglects the duties (拒绝或者怠于履行监护职责). */
        REFUSING_OR_NEGLECTING,
        /** The guardian abets or uses the child in offences (教唆、利用未成年人实施违法犯罪行为). */
        USED_FOR_OFFENCES,
        /** Gravely harmed by the guardian, or in danger (遭受监护人严重伤害或者面临人身安全威胁). */
        HARMED_OR_IN_DANGER,
        /** Neither the parents nor another guardian can be found (查找不到父母或者其他监护人). */
        PARENTS_NOT_FOUND,
        /** The guardians are dead or declared dead (监护人死亡或者被宣告死亡). */
        GUARDIANS_DEAD,
        /** The guardian has lost the capacity to be one (监护人丧失监护能力). */
        CAPACITY_LOST,
        /** A court revoked the guardianship and appointed the civil affairs department (撤销监护人资格并指定民政部门担任监护人). */
        REVOKED
    }

    /**
     * A person other than the parents who could be the guardian (可以担任监护人的人).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param kind how the person is related to the child
     * @param able whether the person has the capacity to be a guardian (有监护能力); null if not known
     * @param willing whether the person is willing (愿意); null if not known
     * @param consented whether the residents' or villagers' committee or the civil affairs department consents
     *     (居民委员会、村民委员会或者民政部门同意); null if not known
     */
    public record Candidate(
            Kind kind,
            @Nullable Boolean able,
            @Nullable Boolean willing,
            @Nullable Boolean consented) {
        /** Shows no personal data. */
        @Override
        public String toString() {
            return "Candidate";
        }

        /** How a candidate is related to the child. */
        public enum Kind {
            /** Grandparent, of either side (祖父母、外祖父母). */
            GRANDPARENT,
            /** Elder brother or sister (兄、姐). */
            ELDER_SIBLING,
            /** Another person or an organisation (其他个人或者组织). */
            OTHER
        }
    }
}
