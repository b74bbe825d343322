package io.civilaffairs.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parent of a child (父母一方的情形).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param sex father or mother; null if not known
 * @param situation all situations that apply; null if not known
 * @param since since when; null if not known
 * @param termMonths term of prison, detoxification or other restraint in months; null if not known
 * @param disability the parent's certified disability; null if not known
 * @param member the id of the person listed, if the parent is in the household; null if not, or not known
 */
public record Parent(
        @Nullable Sex sex,
        @Nullable Set<Situation> situation,
        @Nullable LocalDate since,
        @Nullable Integer termMonths,
        @Nullable Disability disability,
        @Nullable String member) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Parent";
    }

    /** Keeps its own copy of the set. */
    public Parent {
        situation = situation == null ? null : Set.copyOf(situation);
    }

    /**
     * A parent of whom no more is known than this.
     *
     * @param sex father or mother; null if not known
     * @param situation all situations that apply; null if not known
     * @param since since when; null if not known
     * @param termMonths term of prison, detoxification or other restraint in months; null if not known
     */
    public Parent(
            @Nullable Sex sex,
            @Nullable Set<Situation> situation,
            @Nullable LocalDate since,
            @Nullable Integer termMonths) {
        this(sex, situation, since, termMonths, null, null);
    }

    /** A situation of a parent. */
    public enum Situation {
        /** Dead (死亡). */
        DEAD,
        /** Declared dead by a court (宣告死亡). */
        DECLARED_DEAD,
        /** Declared missing by a court (宣告失踪). */
        DECLARED_MISSING,
        /** Cannot be found (查找不到). */
        UNTRACEABLE,
        /** Severely disabled (重残). */
        SEVERELY_DISABLED,
        /** Seriously ill (重病). */
        SERIOUSLY_ILL,
        /** In prison (服刑在押). */
        IN_PRISON,
        /** Compulsory detoxification (强制隔离戒毒). */
        COMPULSORY_DETOX,
        /** Other measures restraining liberty (被执行其他限制人身自由的措施). */
        LIBERTY_RESTRAINED,
        /** Lost contact (失联). */
        LOST_CONTACT,
        /** Guardianship revoked (被撤销监护资格). */
        GUARDIANSHIP_REVOKED,
        /** Deported or expelled (被遣送或驱逐出境). */
        DEPORTED,
        /** Away for work (外出务工). */
        AWAY_FOR_WORK,
        /** Able to look after the child (有监护能力). */
        ABLE
    }
}
