package io.civilaffairs.people;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a supporter living elsewhere (不共同生活的义务人事实) that rules read. Each is null while it is not known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SupporterFacts {
    /** How the supporter is related to the member. */
    public static final Fact<Supporter, Relation> RELATION = fact(
            "relation",
            "relation",
            "义务人与被供养人关系",
            "relation of the supporter to the member",
            Unit.CODE,
            Supporter::relation);
    /** The id of the member owed to. */
    public static final Fact<Supporter, String> OF =
            fact("of", "of", "应供养的家庭成员", "the member owed to", Unit.CODE, Supporter::of);
    /** Whether the supporter is able to pay. */
    public static final Fact<Supporter, Boolean> ABLE_TO_SUPPORT = fact(
            "able-to-support",
            "ableToSupport",
            "有无赡养（抚养、扶养）能力",
            "whether able to pay maintenance",
            Unit.FLAG,
            Supporter::ableToSupport);
    /** What a court, a mediation or an agreement fixed. */
    public static final Fact<Supporter, Amount> MAINTENANCE_DUE = fact(
            "maintenance-due",
            "maintenanceDue",
            "应付赡养（抚养、扶养）费",
            "maintenance due",
            Unit.NONE,
            Supporter::maintenanceDue);
    /** Income of the supporter's own family. */
    public static final Fact<Supporter, Amount> FAMILY_INCOME = fact(
            "family-income",
            "familyIncome",
            "义务人家庭收入",
            "income of the supporter's family",
            Unit.NONE,
            Supporter::familyIncome);
    /** How many persons live in the supporter's own family. */
    public static final Fact<Supporter, Integer> FAMILY_SIZE = fact(
            "family-size", "familySize", "义务人家庭人口", "size of the supporter's family", Unit.NONE, Supporter::familySize);
    /** How many persons the supporter owes to. */
    public static final Fact<Supporter, Integer> PERSONS_SUPPORTED = fact(
            "persons-supported",
            "personsSupported",
            "义务人应供养人数",
            "persons the supporter owes to",
            Unit.NONE,
            Supporter::personsSupported);
    /** Date of birth. */
    public static final Fact<Supporter, LocalDate> BIRTH_DATE = fact(
            "birth-date", "birthDate", "义务人出生日期", "the supporter's date of birth", Unit.DATE, Supporter::birthDate);
    /** Certified disability. */
    public static final Fact<Supporter, Disability> DISABILITY =
            fact("disability", "disability", "义务人残疾", "the supporter's disability", Unit.NONE, Supporter::disability);
    /** Which assistance the supporter draws. */
    public static final Fact<Supporter, Supporter.Aid> AID =
            fact("aid", "aid", "义务人享受的救助", "assistance the supporter draws", Unit.CODE, Supporter::aid);
    /** A situation that excludes support. */
    public static final Fact<Supporter, Supporter.Situation> SITUATION =
            fact("situation", "situation", "义务人特殊情形", "situation of the supporter", Unit.CODE, Supporter::situation);
    /** Income per head of the supporter's own family. */
    public static final Fact<Supporter, Amount> INCOME_PER_HEAD = fact(
            "income-per-head",
            "incomePerHead",
            "义务人家庭人均收入",
            "income per head of the supporter's family",
            Unit.NONE,
            Supporter::incomePerHead);
    /** The supporter's own income (本人收入), without that of the family. */
    public static final Fact<Supporter, Amount> OWN_INCOME =
            fact("own-income", "ownIncome", "义务人本人收入", "the supporter's own income", Unit.NONE, Supporter::ownIncome);
    /** Whether the supporter's property is within the rule for low-income households. */
    public static final Fact<Supporter, Boolean> PROPERTY_WITHIN_RULE = fact(
            "property-within-rule",
            "propertyWithinRule",
            "义务人财产是否符合低收入家庭规定",
            "the supporter's property within the low-income rule",
            Unit.FLAG,
            Supporter::propertyWithinRule);
    /** The kind of disability. */
    public static final Fact<Supporter, Disability.Kind> DISABILITY_KIND =
            disability("kind", "义务人残疾类别", "kind of the supporter's disability", Disability::kind);
    /** The grade of disability, 0 for none. */
    public static final Fact<Supporter, Integer> DISABILITY_GRADE =
            disability("grade", "义务人残疾等级", "grade of the supporter's disability", Disability::grade);

    private SupporterFacts() {}

    private static <T> Fact<Supporter, T> fact(
            String id,
            String path,
            String zh,
            String en,
            Unit unit,
            Function<Supporter, ? extends @Nullable T> reader) {
        return Fact.of("supporter." + id, path, Label.of(zh, en), unit, reader);
    }

    private static <T> Fact<Supporter, T> disability(
            String path, String zh, String en, Function<Disability, ? extends @Nullable T> reader) {
        return Fact.<Supporter, T>of(
                        "supporter.disability-" + path, "disability/" + path, Label.of(zh, en), Unit.CODE, s -> {
                            Disability known = s.disability();
                            return known == null ? null : reader.apply(known);
                        })
                .within(DISABILITY);
    }
}
