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
 * giving up the inheritance (第十九条), nor by the elder's marriage (第二十一条). This class is immutable and thread-safe.
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
        Relation own = elder.person().relation();
        if (roster != null && own != null) {
            for (Member other : roster.list()) {
                Relation theirs = other.person().relation();
                Kind kind = other.key().equals(elder.key()) || theirs == null ? null : atHome(theirs, own);
                if (kind != null) {
                    all.add(new Kin(other.key(), kind, null, other.person().birthDate()));
                }
            }
        }
        for (Supporter supporter : Objects.requireNonNullElse(household.elsewhere(), List.<Supporter>of())) {
            Relation relation = supporter.relation();
            Kind kind = relation == null || !elder.person().id().equals(supporter.of()) ? null : elsewhere(relation);
            if (kind != null) {
                all.add(new Kin(supporter.key(), kind, supporter.ableToSupport(), supporter.birthDate()));
            }
        }
        return all;
    }

    private static @Nullable Kind atHome(Relation theirs, Relation own) {
        if (Descendants.isChild(theirs, own)) {
            return Kind.CHILD;
        }
        if ((own == Relation.HEAD && theirs == Relation.SPOUSE)
                || (own == Relation.SPOUSE && theirs == Relation.HEAD)
                || (own == Relation.PARENT && theirs == Relation.PARENT)
                || (own == Relation.PARENT_IN_LAW && theirs == Relation.PARENT_IN_LAW)) {
            return Kind.SPOUSE;
        }
        return own == Relation.HEAD || own == Relation.SPOUSE ? ofHead(theirs, own) : null;
    }

    private static @Nullable Kind ofHead(Relation theirs, Relation own) {
        return switch (theirs) {
            case CHILD_IN_LAW -> Kind.CHILD_IN_LAW;
            case GRANDCHILD -> Kind.GRANDCHILD;
            case SIBLING -> own == Relation.HEAD ? Kind.SIBLING : null;
            default -> null;
        };
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

    /** Somebody related to the old person. */
    private record Kin(
            String subject,
            Kind kind,
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
            if (birthDate == null || adultIfBornBy == null) {
                String missing = birthDate == null ? "birthDate" : ElderStandards.MAJORITY_AGE.name();
                return new Duty(subject, kind, Outcome.UNKNOWN, List.of(missing));
            }
            return new Duty(subject, kind, Outcome.of(!birthDate.isAfter(adultIfBornBy)), List.of());
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
