package io.civilaffairs.people;

import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a person (人员事实) that rules read. Each is null while it is not known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PersonFacts {
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    /** Relation to the head. */
    public static final Fact<Member, Relation> RELATION = fact(
            "relation",
            "relation",
            "与户主关系",
            "relation to the head",
            Unit.CODE,
            m -> m.person().relation());
    /** Sex. */
    public static final Fact<Member, Sex> SEX =
            fact("sex", "sex", "性别", "sex", Unit.CODE, m -> m.person().sex());
    /** Date of birth. */
    public static final Fact<Member, LocalDate> BIRTH_DATE = fact(
            "birth-date",
            "birthDate",
            "出生日期",
            "date of birth",
            Unit.DATE,
            m -> m.person().birthDate());
    /** Place of household registration. */
    public static final Fact<Member, Region> REGISTERED_AT = fact(
            "registered-at",
            "registeredAt",
            "户籍所在地",
            "place of household registration",
            Unit.CODE,
            m -> m.person().registeredAt());
    /** What the person lives by. */
    public static final Fact<Member, Employment> EMPLOYMENT = fact(
            "employment",
            "employment",
            "就业状况",
            "employment",
            Unit.CODE,
            m -> m.person().employment());
    /** Whether the person can work. */
    public static final Fact<Member, LabourCapacity> LABOUR_CAPACITY = fact(
            "labour-capacity",
            "labourCapacity",
            "劳动能力",
            "labour capacity",
            Unit.CODE,
            m -> m.person().labourCapacity());
    /** Whether a recognised major illness is present. */
    public static final Fact<Member, Boolean> SERIOUS_ILLNESS = fact(
            "serious-illness",
            "seriousIllness",
            "重大疾病",
            "serious illness",
            Unit.FLAG,
            m -> m.person().seriousIllness());
    /** All items of income. */
    public static final Fact<Member, List<IncomeItem>> INCOME =
            fact("income", "income", "收入", "income", Unit.NONE, m -> m.person().income());
    /** Marital status. */
    public static final Fact<Member, MaritalStatus> MARITAL_STATUS = fact(
            "marital-status",
            "maritalStatus",
            "婚姻状况",
            "marital status",
            Unit.CODE,
            m -> m.person().maritalStatus());
    /** Whether the law gives a duty of support, where the relation alone does not tell. */
    public static final Fact<Member, Boolean> SUPPORT_DUTY = fact(
            "support-duty",
            "supportDuty",
            "与家庭成员是否有法定赡养、抚养、扶养义务关系",
            "statutory duty of support with another member",
            Unit.FLAG,
            m -> m.person().supportDuty());

    /** Why the person is not at home. */
    public static final Fact<Member, Absence> ABSENCE = fact(
            "absence",
            "absence",
            "是否脱离家庭",
            "absence from home",
            Unit.NONE,
            m -> m.person().absence());
    /** The kind of absence. */
    public static final Fact<Member, Absence.Kind> ABSENCE_KIND =
            part(ABSENCE, "kind", "脱离家庭的情形", "kind of absence", Unit.CODE, Absence::kind);
    /** Absent since. */
    public static final Fact<Member, LocalDate> ABSENT_SINCE =
            part(ABSENCE, "since", "脱离家庭的起始日期", "absent since", Unit.DATE, Absence::since);

    /** Certified disability. */
    public static final Fact<Member, Disability> DISABILITY = fact(
            "disability",
            "disability",
            "残疾",
            "disability",
            Unit.NONE,
            m -> m.person().disability());
    /** The kind of disability. */
    public static final Fact<Member, Disability.Kind> DISABILITY_KIND =
            part(DISABILITY, "kind", "残疾类别", "kind of disability", Unit.CODE, Disability::kind);
    /** The grade of disability, 0 for none. */
    public static final Fact<Member, Integer> DISABILITY_GRADE =
            part(DISABILITY, "grade", "残疾等级", "grade of disability", Unit.CODE, Disability::grade);

    /** Where the person studies. */
    public static final Fact<Member, Studying> STUDYING = fact(
            "studying",
            "studying",
            "就学情况",
            "studying",
            Unit.NONE,
            m -> m.person().studying());
    /** The stage of education. */
    public static final Fact<Member, Studying.Stage> STUDYING_STAGE =
            part(STUDYING, "stage", "就学阶段", "stage of education", Unit.CODE, Studying::stage);
    /** Whether the studies are full time. */
    public static final Fact<Member, Boolean> STUDYING_FULL_TIME =
            part(STUDYING, "fullTime", "是否全日制", "full-time studies", Unit.FLAG, Studying::fullTime);

    /** Since when the person studies without a break. */
    public static final Fact<Member, LocalDate> STUDYING_CONTINUOUS_SINCE = part(
            STUDYING, "continuousSince", "连续就读起始日", "continuous studies since", Unit.DATE, Studying::continuousSince);

    /** Whether infected with HIV. */
    public static final Fact<Member, Boolean> HIV_INFECTED = fact(
            "hiv-infected",
            "hivInfected",
            "感染艾滋病病毒",
            "infected with HIV",
            Unit.FLAG,
            m -> m.person().hivInfected());
    /** Whether autistic. */
    public static final Fact<Member, Boolean> AUTISM =
            fact("autism", "autism", "孤独症", "autism", Unit.FLAG, m -> m.person().autism());
    /** Place of habitual residence. */
    public static final Fact<Member, Region> RESIDES_AT = fact(
            "resides-at",
            "residesAt",
            "经常居住地",
            "place of habitual residence",
            Unit.CODE,
            m -> m.person().residesAt());
    /** Who looks after the person. */
    public static final Fact<Member, Care> CARE =
            fact("care", "care", "照料方式", "care", Unit.CODE, m -> m.person().care());

    /** How the person is out of work. */
    public static final Fact<Member, Unemployment> UNEMPLOYMENT = fact(
            "unemployment",
            "unemployment",
            "失业情况",
            "unemployment",
            Unit.NONE,
            m -> m.person().unemployment());
    /** Whether the person is out of work; whoever knows the whole knows it. */
    public static final Fact<Member, Boolean> UNEMPLOYED = Fact.<Member, Boolean>of(
                    "person.unemployed", "unemployment", Label.of("是否失业", "out of work"), Unit.FLAG, m -> {
                        Unemployment known = m.person().unemployment();
                        return known == null ? null : known.jobless();
                    })
            .within(UNEMPLOYMENT);
    /** Whether unemployment insurance was paid. */
    public static final Fact<Member, Boolean> UNEMPLOYMENT_INSURED =
            part(UNEMPLOYMENT, "insured", "是否参加失业保险", "unemployment insurance paid", Unit.FLAG, Unemployment::insured);
    /** The first month without income from work. */
    public static final Fact<Member, YearMonth> WITHOUT_INCOME_SINCE = part(
            UNEMPLOYMENT,
            "withoutIncomeSince",
            "无收入起始月份",
            "without income since",
            Unit.DATE,
            Unemployment::withoutIncomeSince);

    /** The six self-care items. */
    public static final Fact<Member, SelfCare> SELF_CARE = fact(
            "self-care",
            "selfCare",
            "生活自理能力",
            "self-care",
            Unit.NONE,
            m -> m.person().selfCare());
    /** Whether the person is able to eat alone. */
    public static final Fact<Member, Boolean> EATING =
            part(SELF_CARE, "eating", "能否自主吃饭", "able to eat alone", Unit.FLAG, SelfCare::eating);
    /** Whether the person is able to dress alone. */
    public static final Fact<Member, Boolean> DRESSING =
            part(SELF_CARE, "dressing", "能否自主穿衣", "able to dress alone", Unit.FLAG, SelfCare::dressing);
    /** Whether the person is able to get in and out of bed alone. */
    public static final Fact<Member, Boolean> TRANSFERRING = part(
            SELF_CARE,
            "transferring",
            "能否自主上下床",
            "able to get in and out of bed alone",
            Unit.FLAG,
            SelfCare::transferring);
    /** Whether the person is able to use the toilet alone. */
    public static final Fact<Member, Boolean> TOILETING =
            part(SELF_CARE, "toileting", "能否自主如厕", "able to use the toilet alone", Unit.FLAG, SelfCare::toileting);
    /** Whether the person is able to walk indoors alone. */
    public static final Fact<Member, Boolean> WALKING =
            part(SELF_CARE, "walking", "能否室内自主行走", "able to walk indoors alone", Unit.FLAG, SelfCare::walking);
    /** Whether the person is able to bathe alone. */
    public static final Fact<Member, Boolean> BATHING =
            part(SELF_CARE, "bathing", "能否自主洗澡", "able to bathe alone", Unit.FLAG, SelfCare::bathing);

    private PersonFacts() {}

    /**
     * A fact that a host defines and keeps in {@link Person#extras()}.
     *
     * @param id the id, also the key in the extras
     * @param label the name for people
     * @param unit the unit
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the fact
     */
    public static <T> Fact<Member, T> extra(String id, Label label, Unit unit, Class<T> type) {
        return Fact.of(id, "extras/" + id, label, unit, m -> {
            Object value = m.person().extras().get(id);
            return value == null ? null : type.cast(value);
        });
    }

    static <T> Fact<Member, T> fact(
            String id, String path, String zh, String en, Unit unit, Function<Member, ? extends @Nullable T> reader) {
        return Fact.of("person." + id, path, Label.of(zh, en), unit, reader);
    }

    static <W, T> Fact<Member, T> part(
            Fact<Member, W> whole,
            String path,
            String zh,
            String en,
            Unit unit,
            Function<W, ? extends @Nullable T> reader) {
        String id = whole.id() + "-" + CAPITAL.matcher(path).replaceAll("-$1").toLowerCase(Locale.ROOT);
        return Fact.<Member, T>of(id, whole.path() + "/" + path, Label.of(zh, en), unit, m -> {
                    W known = whole.read(m);
                    return known == null ? null : reader.apply(known);
                })
                .within(whole);
    }
}
