package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who owes an old person support (赡养、扶养义务人), as far as the household and the supporters elsewhere tell. 老年人权益保障法
 * 第十四条、第二十三条; 民法典 第二十六条、第一千零七十四条、第一千零七十五条.
 *
 * <p>A spouse and grown-up children always do; a child's spouse assists; a grandchild who is able does if there is no child
 * or every child is unable; a brother or sister only if raised by the elder, which no fact tells. Nobody escapes the duty by
 * giving up the inheritance (第十九条), nor by the elder's marriage (第二十一条).
 *
 * <p>Who is what to the elder follows from the relations to the head. A child or grandchild of one spouse is taken as one
 * of both. Where the relations leave open whether somebody at home is a child, the duty is open. This class is immutable
 * and thread-safe.
 */
public final class ElderSupport {
    private ElderSupport() {}

    /**
     * Lists those who may owe support.
     *
     * @param elder the old person
     * @param setting the month and the region, which give the day and the age of majority
     * @return first those at home in the order listed, then those elsewhere
     */
    public static List<Duty> of(Member elder, Setting setting) {
        List<Kin> all = kin(elder);
        Outcome childAble = Outcome.NOT_MET;
        for (Kin kin : all) {
            if (kin.kind == Kind.CHILD) {
                childAble = childAble.or(known(kin.able));
            }
        }
        Roster<Member> roster = elder.household().members();
        boolean listed =
                roster != null && roster.complete() && elder.household().elsewhere() != null;
        Outcome noChildAble = not(listed ? childAble : childAble.or(Outcome.UNKNOWN));
        LocalDate day = setting.referenceDate();
        Integer age = setting.find(ElderStandards.MAJORITY_AGE)
                .map(StandardValue::value)
                .orElse(null);
        LocalDate born = age == null ? null : day.minusYears(age);
        return all.stream().map(kin -> kin.duty(born, noChildAble)).toList();
    }

    private static List<Kin> kin(Member elder) {
        Household household = elder.household();
        List<Kin> all = new ArrayList<>();
        Roster<Member> roster = household.members();
        List<Member> members = roster == null ? List.of() : roster.list();
        Relation own = elder.person().relation();
        for (Member other : members) {
            Relation theirs = other.person().relation();
            if (own != null && theirs != null && !other.key().equals(elder.key())) {
                boolean may = mayBeChild(other, theirs, elder, own);
                Kind kind = may ? Kind.CHILD : atHome(theirs, own);
                if (kind != null) {
                    all.add(new Kin(
                            other.key(), kind, !may, null, other.person().birthDate()));
                }
            }
        }
        for (Supporter supporter : Objects.requireNonNullElse(household.elsewhere(), List.<Supporter>of())) {
            Kind kind = elsewhere(supporter, elder, members);
            if (kind != null) {
                all.add(new Kin(supporter.key(), kind, true, supporter.ableToSupport(), supporter.birthDate()));
            }
        }
        return all;
    }

    /** Whoever owes nobody at home support, and is owed none, is nobody's child or parent there. */
    private static boolean mayBeChild(Member other, Relation theirs, Member elder, Relation own) {
        return Kinship.mayBeChild(theirs, own)
                && !Boolean.FALSE.equals(other.person().supportDuty())
                && !Boolean.FALSE.equals(elder.person().supportDuty());
    }

    private static @Nullable Kind atHome(Relation theirs, Relation own) {
        if (Kinship.isChild(theirs, own)) {
            return Kind.CHILD;
        }
        if (Kinship.areSpouses(theirs, own)) {
            return Kind.SPOUSE;
        }
        return switch (own) {
            case HEAD, SPOUSE -> ofHead(theirs, own);
            case PARENT ->
                theirs == Relation.SPOUSE ? Kind.CHILD_IN_LAW : theirs == Relation.CHILD ? Kind.GRANDCHILD : null;
            case PARENT_IN_LAW ->
                theirs == Relation.HEAD ? Kind.CHILD_IN_LAW : theirs == Relation.CHILD ? Kind.GRANDCHILD : null;
            case GRANDPARENT -> theirs == Relation.HEAD || theirs == Relation.SIBLING ? Kind.GRANDCHILD : null;
            case SIBLING -> theirs == Relation.HEAD || theirs == Relation.SIBLING ? Kind.SIBLING : null;
            case CHILD, CHILD_IN_LAW, GRANDCHILD, OTHER -> null;
        };
    }

    private static @Nullable Kind ofHead(Relation theirs, Relation own) {
        return switch (theirs) {
            case CHILD_IN_LAW -> Kind.CHILD_IN_LAW;
            case GRANDCHILD -> Kind.GRANDCHILD;
            case SIBLING -> own == Relation.HEAD ? Kind.SIBLING : null;
            default -> null;
        };
    }

    /** What a supporter elsewhere is to the elder; children and grandchildren of one spouse are those of both. */
    private static @Nullable Kind elsewhere(Supporter supporter, Member elder, List<Member> members) {
        Relation relation = supporter.relation();
        String of = supporter.of();
        if (relation == null || of == null) {
            return null;
        }
        Kind kind = elsewhere(relation);
        if (of.equals(elder.person().id())) {
            return kind;
        }
        boolean descends = kind == Kind.CHILD || kind == Kind.CHILD_IN_LAW || kind == Kind.GRANDCHILD;
        return descends && members.stream().anyMatch(m -> m.person().id().equals(of) && areSpouses(m, elder))
                ? kind
                : null;
    }

    private static boolean areSpouses(Member one, Member other) {
        Relation first = one.person().relation();
        Relation second = other.person().relation();
        return first != null && second != null && Kinship.areSpouses(first, second);
    }

    private static @Nullable Kind elsewhere(Relation relation) {
        return switch (relation) {
            case SPOUSE -> Kind.SPOUSE;
            case CHILD -> Kind.CHILD;
            case CHILD_IN_LAW -> Kind.CHILD_IN_LAW;
            case GRANDCHILD -> Kind.GRANDCHILD;
            case SIBLING -> Kind.SIBLING;
            default -> null;
        };
    }

    private static Outcome known(@Nullable Boolean fact) {
        return fact == null ? Outcome.UNKNOWN : Outcome.of(fact);
    }

    private static Outcome not(Outcome outcome) {
        return switch (outcome) {
            case MET -> Outcome.NOT_MET;
            case NOT_MET -> Outcome.MET;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }

    /** What somebody is to the old person (与老年人的关系). */
    public enum Kind {
        /** Husband or wife, who owe each other support (配偶). */
        SPOUSE("第二十三条第一款"),
        /** Son or daughter (子女). */
        CHILD("第十四条第二款"),
        /** A child's spouse, who assists (赡养人的配偶). */
        CHILD_IN_LAW("第十四条第三款"),
        /** Grandchild (孙子女、外孙子女), 民法典 第一千零七十四条第二款. */
        GRANDCHILD(""),
        /** Younger brother or sister raised by the elder (由兄、姐扶养的弟、妹). */
        SIBLING("第二十三条第二款");

        private final String article;

        Kind(String article) {
            this.article = article;
        }

        /**
         * Where the duty stands.
         *
         * @return the article
         */
        public Citation citation() {
            return this == GRANDCHILD
                    ? Texts.CIVIL_CODE.article("第一千零七十四条").item("第二款")
                    : Texts.ELDERLY_LAW.article(article);
        }
    }

    /** Somebody related to the old person, for certain or perhaps. */
    private record Kin(
            String subject,
            Kind kind,
            boolean certain,
            @Nullable Boolean able,
            @Nullable LocalDate birthDate) {
        Duty duty(@Nullable LocalDate adultIfBornBy, Outcome noChildAble) {
            return switch (kind) {
                case SPOUSE, CHILD_IN_LAW -> new Duty(subject, kind, Outcome.MET, List.of());
                case CHILD -> child(adultIfBornBy);
                case GRANDCHILD -> grandchild(noChildAble);
                case SIBLING -> sibling(noChildAble);
            };
        }

        private Duty child(@Nullable LocalDate adultIfBornBy) {
            List<String> missing = new ArrayList<>();
            if (birthDate == null || adultIfBornBy == null) {
                missing.add(birthDate == null ? "birthDate" : ElderStandards.MAJORITY_AGE.name());
            } else if (birthDate.isAfter(adultIfBornBy)) {
                return new Duty(subject, kind, Outcome.NOT_MET, List.of());
            }
            if (!certain) {
                missing.add("childOfTheElder");
            }
            return new Duty(subject, kind, missing.isEmpty() ? Outcome.MET : Outcome.UNKNOWN, missing);
        }

        private Duty grandchild(Outcome noChildAble) {
            return conditional(known(able).and(noChildAble), noChildAble, List.of());
        }

        /** Whether the elder raised a brother or sister is no fact of the library. */
        private Duty sibling(Outcome noChildAble) {
            Outcome mayOwe = known(able).and(noChildAble);
            return conditional(
                    mayOwe == Outcome.NOT_MET ? Outcome.NOT_MET : Outcome.UNKNOWN,
                    noChildAble,
                    List.of("raisedByTheElder"));
        }

        private Duty conditional(Outcome owed, Outcome noChildAble, List<String> alsoMissing) {
            List<String> missing = new ArrayList<>();
            if (owed == Outcome.UNKNOWN) {
                if (able == null) {
                    missing.add("ableToSupport");
                }
                if (noChildAble == Outcome.UNKNOWN) {
                    missing.add("whether a child is able");
                }
                missing.addAll(alsoMissing);
            }
            return new Duty(subject, kind, owed, missing);
        }
    }

    /**
     * Whether somebody owes the old person support (是否负有赡养、扶养义务).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param subject who, as {@code person:} or {@code supporter:} with the host's pseudonym
     * @param kind what that one is to the old person
     * @param owed whether support is owed
     * @param missing what would decide it
     */
    public record Duty(String subject, Kind kind, Outcome owed, List<String> missing) {
        /**
         * Keeps its own copy.
         *
         * @param subject who, as {@code person:} or {@code supporter:} with the host's pseudonym
         * @param kind what that one is to the old person
         * @param owed whether support is owed
         * @param missing what would decide it
         */
        public Duty {
            missing = List.copyOf(missing);
        }
    }
}
