package io.civilaffairs.programme.guardianship;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The duty to report harm to a minor (侵害未成年人强制报告): who must or may report what, to whom, and how soon. 未成年人保护法
 * 第十一条、第二十条、第一百一十八条; 国发〔2016〕13号 四（一）; 国发〔2016〕36号 三（一）.
 *
 * <pre>{@code
 * List<ReportingDuty> duties = ReportingDuty.of(
 *     ReportingDuty.Reporter.SCHOOL, new ReportingDuty.Observation(ReportingDuty.Sign.SUSPECTED_HARM, false, true));
 * }</pre>
 *
 * <p>Article 11 names harm, suspected harm and "other danger". A child who is missing or lives alone, whose guardian has lost
 * the capacity or gravely fails, is in danger. The texts say "at once" and "at the first moment" and give no number of hours
 * or days; nor does this class. This class is immutable and thread-safe.
 *
 * @param force whether it is a duty or a right
 * @param to the authorities the text names; those of the law on minors are examples ("等有关部门")
 * @param promptness how soon
 * @param clause where it stands
 */
public record ReportingDuty(Force force, Set<Authority> to, Promptness promptness, Clause clause) {
    /** Keeps its own copy, in order. */
    public ReportingDuty {
        Objects.requireNonNull(force, "force");
        to = Collections.unmodifiableSet(EnumSet.copyOf(to));
        Objects.requireNonNull(promptness, "promptness");
        Objects.requireNonNull(clause, "clause");
    }

    /** Whether reporting is a duty (报告的性质). */
    public enum Force {
        /** Must report (应当报告). */
        MUST,
        /** Has the right to report (有权检举、控告). */
        MAY
    }

    /** Who takes a report (受理部门). */
    public enum Authority {
        /** Police (公安). */
        PUBLIC_SECURITY,
        /** Civil affairs (民政). */
        CIVIL_AFFAIRS,
        /** Education (教育). */
        EDUCATION
    }

    /** How soon (报告时限). The texts give no number. */
    public enum Promptness {
        /** At once (立即). */
        IMMEDIATELY,
        /** At the first moment (第一时间). */
        AT_THE_FIRST_MOMENT,
        /** In good time (及时). */
        IN_GOOD_TIME,
        /** Nothing is laid down (未规定). */
        NOT_LAID_DOWN
    }

    /** Who has noticed something (发现人). Units act through their staff, in their work. */
    public enum Reporter {
        /** State organ (国家机关). */
        STATE_ORGAN,
        /** Residents' or villagers' committee (居民委员会、村民委员会). */
        COMMITTEE,
        /** School or kindergarten (学校、幼儿园). */
        SCHOOL,
        /** Medical institution (医疗机构). */
        MEDICAL_INSTITUTION,
        /** Relief, protection or welfare institution (救助管理、救助保护、福利机构). */
        PLACEMENT_INSTITUTION,
        /** Agency for social work with duties towards minors (对未成年人负有职责的社会工作服务机构). */
        SOCIAL_WORK_AGENCY,
        /** Another unit in close contact with minors: training, day care, nursery, housekeeping (其他密切接触未成年人的单位). */
        OTHER_CLOSE_CONTACT_UNIT,
        /** Parent or other guardian (父母或者其他监护人). */
        GUARDIAN,
        /** Any other person or organisation (其他任何组织或者个人). */
        ANYBODY
    }

    /** What was noticed (发现的情形). */
    public enum Sign {
        /** Harm to body or mind (身心健康受到侵害). */
        HARM,
        /** Suspected harm (疑似受到侵害). */
        SUSPECTED_HARM,
        /** Another danger (面临其他危险情形). */
        OTHER_DANGER,
        /** Lives alone without guardianship, under sixteen (未满十六周岁脱离监护单独居住生活). */
        LIVING_ALONE,
        /** Missing (失踪). */
        MISSING,
        /** The guardian has lost the capacity (监护人丧失监护能力). */
        GUARDIAN_INCAPABLE,
        /** The guardian does not perform the duties or infringes the child's rights (不依法履行监护职责或者侵犯合法权益). */
        GUARDIAN_FAILS
    }

    /**
     * What was noticed about a child.
     *
     * @param sign what
     * @param grave whether the circumstances are grave (情况严重、情节严重)
     * @param leftBehind whether the child is left behind in the countryside (农村留守儿童)
     * @param inDifficulty whether the child is in difficulty because its guardianship is lacking or improper, which threatens
     *     or harms its safety (监护缺失或者监护不当致人身安全受到威胁或者侵害的困境儿童)
     */
    public record Observation(Sign sign, boolean grave, boolean leftBehind, boolean inDifficulty) {
        /**
         * What was noticed about a child that is not in difficulty for want of guardianship.
         *
         * @param sign what
         * @param grave whether the circumstances are grave
         * @param leftBehind whether the child is left behind in the countryside
         */
        public Observation(Sign sign, boolean grave, boolean leftBehind) {
            this(sign, grave, leftBehind, false);
        }

        /** Whether it is harm, suspected harm or another danger in the sense of article 11. */
        private boolean isHarmOrDanger() {
            return sign != Sign.GUARDIAN_FAILS || grave || inDifficulty;
        }
    }

    private static final Set<Reporter> BOUND_BY_LAW = Set.of(
            Reporter.STATE_ORGAN,
            Reporter.COMMITTEE,
            Reporter.SCHOOL,
            Reporter.MEDICAL_INSTITUTION,
            Reporter.PLACEMENT_INSTITUTION,
            Reporter.SOCIAL_WORK_AGENCY,
            Reporter.OTHER_CLOSE_CONTACT_UNIT);

    private static final Set<Reporter> BOUND_BY_OPINION = Set.of(
            Reporter.COMMITTEE,
            Reporter.SCHOOL,
            Reporter.MEDICAL_INSTITUTION,
            Reporter.PLACEMENT_INSTITUTION,
            Reporter.SOCIAL_WORK_AGENCY);
    private static final Set<Sign> OF_OPINION = Set.of(
            Sign.LIVING_ALONE,
            Sign.MISSING,
            Sign.GUARDIAN_INCAPABLE,
            Sign.GUARDIAN_FAILS,
            Sign.HARM,
            Sign.SUSPECTED_HARM);

    private static final ImmutableSet<Authority> ALL = Sets.immutableEnumSet(EnumSet.allOf(Authority.class));
    private static final ImmutableSet<Authority> POLICE = Sets.immutableEnumSet(Authority.PUBLIC_SECURITY);
    private static final Citation ARTICLE = Texts.MINORS.article("第十一条");

    /** What follows if a duty of article 11 is not performed and grave consequences ensue (未履行报告义务的处分). */
    public static final Clause SANCTION = Clause.of(
            "sanction-for-not-reporting",
            "未履行报告义务造成严重后果的，依法给予处分",
            "whoever does not report is disciplined if the consequences are grave",
            Texts.MINORS.article("第一百一十七条"));

    /**
     * The duties and rights of one who has noticed something. Whoever has no duty has the right of article 11.
     *
     * @param reporter who
     * @param seen what was noticed
     * @return all that apply, duties of the law first
     */
    public static List<ReportingDuty> of(Reporter reporter, Observation seen) {
        List<ReportingDuty> all = new ArrayList<>();
        if (BOUND_BY_LAW.contains(reporter) && seen.isHarmOrDanger()) {
            all.add(new ReportingDuty(
                    Force.MUST,
                    ALL,
                    Promptness.IMMEDIATELY,
                    Clause.of("mandatory-report", "强制报告", "mandatory report", ARTICLE.item("第二款"))));
        }
        if (reporter == Reporter.GUARDIAN
                && seen.grave()
                && (seen.sign() == Sign.HARM || seen.sign() == Sign.SUSPECTED_HARM)) {
            all.add(new ReportingDuty(
                    Force.MUST,
                    ALL,
                    Promptness.IMMEDIATELY,
                    Clause.of(
                            "report-by-guardian",
                            "监护人发现情况严重的报告",
                            "report by the guardian",
                            Texts.MINORS.article("第二十条"))));
        }
        if (reporter == Reporter.COMMITTEE && seen.grave() && seen.sign() == Sign.GUARDIAN_FAILS) {
            all.add(new ReportingDuty(
                    Force.MUST,
                    POLICE,
                    Promptness.IN_GOOD_TIME,
                    Clause.of(
                            "report-of-failing-guardian",
                            "监护人不依法履行职责情节严重的报告",
                            "report of a guardian who gravely fails",
                            Texts.MINORS.article("第一百一十八条").item("第一款"))));
        }
        if (seen.leftBehind() && BOUND_BY_OPINION.contains(reporter) && OF_OPINION.contains(seen.sign())) {
            all.add(new ReportingDuty(
                    Force.MUST,
                    POLICE,
                    Promptness.AT_THE_FIRST_MOMENT,
                    Clause.of(
                            "report-of-left-behind-child",
                            "农村留守儿童强制报告",
                            "mandatory report of a left-behind child",
                            Texts.LEFT_BEHIND.article("四（一）"))));
        }
        if (seen.inDifficulty() && reporter == Reporter.COMMITTEE) {
            all.add(new ReportingDuty(
                    Force.MUST,
                    POLICE,
                    Promptness.AT_THE_FIRST_MOMENT,
                    Clause.of(
                            "report-of-child-in-difficulty",
                            "监护缺失或者监护不当的困境儿童强制报告（参照农村留守儿童救助保护机制）",
                            "mandatory report of a child in difficulty, as of a left-behind child",
                            Texts.DIFFICULTY.article("三（一）"))));
        }
        if (all.isEmpty()) {
            all.add(new ReportingDuty(
                    Force.MAY,
                    ALL,
                    Promptness.NOT_LAID_DOWN,
                    Clause.of("right-to-report", "检举、控告的权利", "right to report", ARTICLE.item("第一款"))));
        }
        return List.copyOf(all);
    }
}
