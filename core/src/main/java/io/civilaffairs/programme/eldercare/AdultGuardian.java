package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is the guardian of an old person who has lost capacity for civil conduct (成年监护顺序): the one agreed on in writing
 * before, else the first of the statutory order who is able. 民法典 第二十八条、第三十二条、第三十三条; 老年人权益保障法 第二十六条.
 *
 * <pre>{@code
 * AdultGuardian.Answer answer = AdultGuardian.among(candidates);
 * answer.rank();      // empty while an earlier candidate may still come first
 * answer.missing();   // what would decide it
 * }</pre>
 *
 * <p>Those entitled may agree otherwise (第三十条), and in a dispute a guardian is designated (第三十一条); neither is worked
 * out here. This class is immutable and thread-safe.
 */
public final class AdultGuardian {
    private AdultGuardian() {}

    /**
     * Finds the guardian.
     *
     * @param candidates all who come into question
     * @return the answer
     */
    public static Answer among(List<Candidate> candidates) {
        List<Rank> possible = new ArrayList<>();
        List<String> guardians = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            Outcome any = rank == Rank.CIVIL_AFFAIRS_OR_COMMITTEE ? Outcome.MET : Outcome.NOT_MET;
            List<String> open = new ArrayList<>();
            for (Candidate candidate : candidates) {
                if (candidate.rank() == rank) {
                    Outcome fit = candidate.fit();
                    any = any.or(fit);
                    if (fit == Outcome.MET) {
                        guardians.add(candidate.id());
                    } else if (fit == Outcome.UNKNOWN) {
                        open.addAll(candidate.missing());
                    }
                }
            }
            if (any != Outcome.NOT_MET) {
                possible.add(rank);
                missing.addAll(open);
            }
            if (any == Outcome.MET) {
                break;
            }
        }
        return new Answer(possible, possible.size() == 1 ? guardians : List.of(), missing);
    }

    /** The order of the law (监护顺序). */
    public enum Rank {
        /** Agreed on in writing while the old person was of full capacity (意定监护). */
        AGREED("第三十三条"),
        /** Husband or wife (配偶). */
        SPOUSE("第二十八条第（一）项"),
        /** Parents and children (父母、子女). */
        PARENTS_AND_CHILDREN("第二十八条第（二）项"),
        /** Other close relatives (其他近亲属). */
        OTHER_CLOSE_RELATIVE("第二十八条第（三）项"),
        /** Another person or an organisation, willing and consented to (其他个人或者组织). */
        OTHER("第二十八条第（四）项"),
        /** The civil affairs department, or the committee if it can (民政部门或者居民委员会、村民委员会). */
        CIVIL_AFFAIRS_OR_COMMITTEE("第三十二条");

        private final String article;

        Rank(String article) {
            this.article = article;
        }

        /**
         * Where the rank stands.
         *
         * @return the article
         */
        public Citation citation() {
            return Texts.CIVIL_CODE.article(article);
        }
    }

    /**
     * Somebody who may be the guardian (可以担任监护人的人).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id the host's pseudonym
     * @param rank the place in the order
     * @param able whether with the capacity to be a guardian (有监护能力); null if not known
     * @param willing whether willing (愿意), asked of others only; null if not known
     * @param consented whether the committee or the civil affairs department consents (经同意), asked of others only; null if
     *     not known
     * @param agreedInWriting whether agreed on in writing while the old person was of full capacity (以书面形式确定), asked of
     *     the one agreed on only; null if not known
     */
    public record Candidate(
            String id,
            Rank rank,
            @Nullable Boolean able,
            @Nullable Boolean willing,
            @Nullable Boolean consented,
            @Nullable Boolean agreedInWriting) {
        /**
         * Checks that the rank is one of persons.
         *
         * @param id the host's pseudonym
         * @param rank the place in the order
         * @param able whether with the capacity to be a guardian; null if not known
         * @param willing whether willing; null if not known
         * @param consented whether consented to; null if not known
         * @param agreedInWriting whether agreed on in writing while of full capacity; null if not known
         * @throws IllegalArgumentException if the rank is that of the civil affairs department
         */
        public Candidate {
            if (rank == Rank.CIVIL_AFFAIRS_OR_COMMITTEE) {
                throw new IllegalArgumentException(
                        "rank: nobody need be named for " + rank + ", it comes last by itself");
            }
        }

        /**
         * Somebody of whom no agreement is told.
         *
         * @param id the host's pseudonym
         * @param rank the place in the order
         * @param able whether with the capacity to be a guardian; null if not known
         * @param willing whether willing; null if not known
         * @param consented whether consented to; null if not known
         */
        public Candidate(
                String id, Rank rank, @Nullable Boolean able, @Nullable Boolean willing, @Nullable Boolean consented) {
            this(id, rank, able, willing, consented, null);
        }

        /**
         * The one agreed on before (意定监护).
         *
         * @param id the host's pseudonym
         * @param able whether with the capacity to be a guardian; null if not known
         * @param inWriting whether agreed on in writing while the old person was of full capacity; an agreement that is not
         *     does not count (第三十三条); null if not known
         * @return the candidate
         */
        public static Candidate agreed(String id, @Nullable Boolean able, @Nullable Boolean inWriting) {
            return new Candidate(id, Rank.AGREED, able, null, null, inWriting);
        }

        private Outcome fit() {
            Outcome capable = known(able);
            return switch (rank) {
                case AGREED -> capable.and(known(agreedInWriting));
                case OTHER -> capable.and(known(willing)).and(known(consented));
                default -> capable;
            };
        }

        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (able == null) {
                missing.add(id + "/able");
            }
            if (rank == Rank.AGREED && agreedInWriting == null) {
                missing.add(id + "/agreedInWriting");
            }
            if (rank == Rank.OTHER && willing == null) {
                missing.add(id + "/willing");
            }
            if (rank == Rank.OTHER && consented == null) {
                missing.add(id + "/consented");
            }
            return missing;
        }

        private static Outcome known(@Nullable Boolean fact) {
            return fact == null ? Outcome.UNKNOWN : Outcome.of(fact);
        }
    }

    /**
     * Who is the guardian (监护人).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param possible the ranks that may be the guardian's, one if it is decided
     * @param guardians who of that rank is able, if it is decided; nobody if it is the civil affairs department
     * @param missing what could still decide it or add a guardian of the same rank, as {@code id/fact}
     */
    public record Answer(List<Rank> possible, List<String> guardians, List<String> missing) {
        /**
         * Keeps its own copies.
         *
         * @param possible the ranks that may be the guardian's, one if it is decided
         * @param guardians who of that rank is able, if it is decided; nobody if it is the civil affairs department
         * @param missing what could still decide it or add a guardian of the same rank, as {@code id/fact}
         */
        public Answer {
            possible = List.copyOf(possible);
            guardians = List.copyOf(guardians);
            missing = List.copyOf(missing);
        }

        /**
         * The rank of the guardian.
         *
         * @return the rank, or empty while it is not decided
         */
        public Optional<Rank> rank() {
            return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        }
    }
}
