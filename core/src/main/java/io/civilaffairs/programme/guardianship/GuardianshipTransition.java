package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.programme.guardianship.GuardianshipState.ENDED;
import static io.civilaffairs.programme.guardianship.GuardianshipState.LONG_TERM;
import static io.civilaffairs.programme.guardianship.GuardianshipState.OTHER;
import static io.civilaffairs.programme.guardianship.GuardianshipState.OTHER_ENTRUSTED;
import static io.civilaffairs.programme.guardianship.GuardianshipState.OTHER_TEMPORARY;
import static io.civilaffairs.programme.guardianship.GuardianshipState.PARENTS;
import static io.civilaffairs.programme.guardianship.GuardianshipState.PARENTS_ENTRUSTED;
import static io.civilaffairs.programme.guardianship.GuardianshipState.PARENTS_TEMPORARY;

import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Clause;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lawful change of a guardianship (监护状态的变更). This enum is immutable and thread-safe.
 *
 * <p>Parents whose guardianship was revoked may get it back unless they committed an intentional crime against the child
 * (民法典 第三十八条), so revocation of parents for such a crime is a change of its own.
 *
 * <p>The parents are the guardians as long as one of them can be (第二十七条第一款), so another guardian gives way to a parent
 * who is able again; not to one whose guardianship was revoked, and the civil affairs department, if its guardianship is
 * long-term, only by a court. If the return is disputed, it is decided first (第三十一条), the more so if the other guardian was
 * appointed.
 */
public enum GuardianshipTransition {
    /** The guardian entrusts the care to an adult (委托照护). */
    ENTRUST("委托照护", "entrust the care", Decider.GUARDIAN),
    /** The guardian takes the care back (结束委托照护). */
    END_ENTRUSTMENT("结束委托照护", "take the care back", Decider.GUARDIAN),
    /** The civil affairs department takes temporary guardianship (临时监护). */
    TAKE_TEMPORARY("实施临时监护", "take temporary guardianship", Decider.CIVIL_AFFAIRS),
    /** The child returns from temporary guardianship to its guardian (送回监护人抚养). */
    RETURN("送回监护人抚养", "return to the guardian", Decider.CIVIL_AFFAIRS),
    /** The civil affairs department takes long-term guardianship (长期监护). */
    TAKE_LONG_TERM("实施长期监护", "take long-term guardianship", Decider.CIVIL_AFFAIRS),
    /** The guardianship passes to grandparents or elder siblings (由祖父母、外祖父母或者兄、姐担任监护人). */
    PASS_TO_KIN("由祖父母、外祖父母或者兄、姐担任监护人", "pass to grandparents or elder siblings", Decider.LAW),
    /** The guardianship passes to another person or organisation (由其他个人或者组织担任监护人). */
    PASS_TO_OTHER("由其他个人或者组织担任监护人", "pass to another person or organisation", Decider.COMMITTEE_OR_CIVIL_AFFAIRS),
    /** The guardianship passes to whom the will of the parents names (遗嘱指定监护人). */
    PASS_BY_WILL("由遗嘱指定的人担任监护人", "pass by the will of the parents", Decider.LAW),
    /** Those qualified by law agree who of them is the guardian (协议确定监护人). */
    PASS_BY_AGREEMENT("由协议确定的人担任监护人", "pass by agreement of those qualified by law", Decider.QUALIFIED_PERSONS),
    /** A guardian is appointed because it is disputed who is (指定监护人). */
    APPOINT("对监护人的确定有争议，指定监护人", "appoint a guardian after a dispute", Decider.COMMITTEE_CIVIL_AFFAIRS_OR_COURT),
    /** The parents are the guardians again, having been without the capacity or not to be found (父母恢复担任监护人). */
    PARENTS_ABLE_AGAIN("父母恢复监护能力或者重新出现，由父母监护", "the parents are able again", Decider.LAW),
    /** The court revokes the guardianship and appoints another guardian (撤销监护人资格并另行指定监护人). */
    REVOKE_APPOINT_GUARDIAN("撤销监护人资格并另行指定监护人", "revoke and appoint a guardian", Decider.COURT),
    /** The court revokes the guardianship and appoints the civil affairs department (撤销监护人资格并指定民政部门). */
    REVOKE_APPOINT_CIVIL_AFFAIRS("撤销监护人资格并指定民政部门担任监护人", "revoke and appoint civil affairs", Decider.COURT),
    /** As REVOKE_APPOINT_GUARDIAN, of parents for an intentional crime against the child (因对被监护人实施故意犯罪撤销). */
    REVOKE_FOR_CRIME_APPOINT_GUARDIAN(
            "父母因故意犯罪被撤销监护人资格，另行指定监护人", "revoke for a crime and appoint a guardian", Decider.COURT),
    /** As REVOKE_APPOINT_CIVIL_AFFAIRS, of parents for an intentional crime against the child (因对被监护人实施故意犯罪撤销). */
    REVOKE_FOR_CRIME_APPOINT_CIVIL_AFFAIRS(
            "父母因故意犯罪被撤销监护人资格，指定民政部门担任监护人", "revoke for a crime and appoint civil affairs", Decider.COURT),
    /** The court restores the guardianship of the parents (恢复监护人资格). */
    RESTORE_PARENTS("恢复父母监护人资格", "restore the parents", Decider.COURT),
    /** The court finds that long-term guardianship has ended and the parents are the guardians (人民法院认定长期监护终止). */
    COURT_RETURNS_TO_PARENTS("人民法院认定长期监护终止，由父母监护", "the court returns the child to the parents", Decider.COURT),
    /** The child is adopted (收养). */
    ADOPT("收养关系成立", "adoption", Decider.CIVIL_AFFAIRS),
    /** The child comes of age (年满十八周岁). */
    COME_OF_AGE("年满十八周岁", "comes of age", Decider.LAW),
    /** A minor of sixteen or over lives on own labour (视为完全民事行为能力人). */
    GAIN_FULL_CAPACITY("视为完全民事行为能力人", "gains full capacity by own labour", Decider.LAW),
    /** The child dies (被监护人死亡). */
    DIE("被监护人死亡", "death of the child", Decider.LAW);

    /** Who brings a change about (变更的决定主体). */
    public enum Decider {
        /** The guardian (监护人). */
        GUARDIAN,
        /** Nobody: it follows from the law (依法律规定). */
        LAW,
        /** The residents' or villagers' committee or the civil affairs department (居（村）民委员会或者民政部门). */
        COMMITTEE_OR_CIVIL_AFFAIRS,
        /** The persons qualified by law, among themselves (依法具有监护资格的人). */
        QUALIFIED_PERSONS,
        /** The committee, the civil affairs department or the court (居（村）民委员会、民政部门或者人民法院). */
        COMMITTEE_CIVIL_AFFAIRS_OR_COURT,
        /** The civil affairs department (民政部门). */
        CIVIL_AFFAIRS,
        /** The court (人民法院). */
        COURT
    }

    private final String zh;
    private final String en;
    private final Decider decider;

    GuardianshipTransition(String zh, String en, Decider decider) {
        this.zh = zh;
        this.en = en;
        this.decider = decider;
    }

    /**
     * The item of the law.
     *
     * @return the item, with a name for people and its article
     */
    public Clause clause() {
        return Clause.of(name().toLowerCase(Locale.ROOT).replace('_', '-'), zh, en, citation());
    }

    /**
     * Who brings it about.
     *
     * @return who decides
     */
    public Decider decider() {
        return decider;
    }

    /**
     * What must be shown.
     *
     * @return all that is required
     */
    public Set<GuardianshipEvidence> evidence() {
        return switch (this) {
            case ENTRUST -> Set.of(GuardianshipEvidence.ENTRUSTMENT_GROUND, GuardianshipEvidence.CARER_FIT);
            case TAKE_TEMPORARY -> Set.of(GuardianshipEvidence.TEMPORARY_GROUND);
            case RETURN -> Set.of(GuardianshipEvidence.FIT_AGAIN_ASSESSED);
            case TAKE_LONG_TERM -> Set.of(GuardianshipEvidence.LONG_TERM_GROUND);
            case PASS_TO_KIN ->
                Set.of(GuardianshipEvidence.GUARDIAN_DEAD_OR_INCAPABLE, GuardianshipEvidence.SUCCESSOR_ABLE);
            case PASS_TO_OTHER ->
                Set.of(
                        GuardianshipEvidence.GUARDIAN_DEAD_OR_INCAPABLE,
                        GuardianshipEvidence.SUCCESSOR_ABLE,
                        GuardianshipEvidence.SUCCESSOR_WILLING,
                        GuardianshipEvidence.CONSENT);
            case PASS_BY_WILL ->
                Set.of(
                        GuardianshipEvidence.WILL,
                        GuardianshipEvidence.GUARDIAN_DEAD_OR_INCAPABLE,
                        GuardianshipEvidence.SUCCESSOR_ABLE);
            case PASS_BY_AGREEMENT -> Set.of(GuardianshipEvidence.AGREEMENT, GuardianshipEvidence.CHILD_WISH);
            case APPOINT ->
                Set.of(GuardianshipEvidence.DISPUTE, GuardianshipEvidence.APPOINTMENT, GuardianshipEvidence.CHILD_WISH);
            case PARENTS_ABLE_AGAIN -> Set.of(GuardianshipEvidence.PARENT_ABLE_AGAIN);
            case REVOKE_APPOINT_GUARDIAN,
                    REVOKE_APPOINT_CIVIL_AFFAIRS,
                    REVOKE_FOR_CRIME_APPOINT_GUARDIAN,
                    REVOKE_FOR_CRIME_APPOINT_CIVIL_AFFAIRS ->
                Set.of(GuardianshipEvidence.APPLICATION, GuardianshipEvidence.COURT_DECISION);
            case RESTORE_PARENTS ->
                Set.of(
                        GuardianshipEvidence.PARENT_APPLICATION,
                        GuardianshipEvidence.REPENTANCE,
                        GuardianshipEvidence.CHILD_WISH,
                        GuardianshipEvidence.COURT_DECISION);
            case COURT_RETURNS_TO_PARENTS -> Set.of(GuardianshipEvidence.COURT_DECISION);
            case ADOPT -> Set.of(GuardianshipEvidence.ADOPTION_ASSESSED, GuardianshipEvidence.ADOPTION_REGISTERED);
            case GAIN_FULL_CAPACITY -> Set.of(GuardianshipEvidence.OWN_LABOUR_INCOME);
            case END_ENTRUSTMENT, COME_OF_AGE, DIE -> Set.of();
        };
    }

    /**
     * Where it leads.
     *
     * @param from the state before
     * @param parents how the parents stand
     * @return the state after, or empty if it is not lawful
     */
    public Optional<GuardianshipState> from(GuardianshipState from, ParentsStanding parents) {
        return from == ENDED ? Optional.empty() : Optional.ofNullable(next(from, parents));
    }

    private @Nullable GuardianshipState next(GuardianshipState from, ParentsStanding parents) {
        return switch (this) {
            case ENTRUST -> from == PARENTS ? PARENTS_ENTRUSTED : from == OTHER ? OTHER_ENTRUSTED : null;
            case END_ENTRUSTMENT -> from == PARENTS_ENTRUSTED ? PARENTS : from == OTHER_ENTRUSTED ? OTHER : null;
            case RETURN -> from == PARENTS_TEMPORARY ? PARENTS : from == OTHER_TEMPORARY ? OTHER : null;
            case TAKE_TEMPORARY -> taken(from);
            case TAKE_LONG_TERM, REVOKE_APPOINT_CIVIL_AFFAIRS -> from == LONG_TERM ? null : LONG_TERM;
            case PASS_TO_KIN, PASS_TO_OTHER, PASS_BY_AGREEMENT -> from == LONG_TERM ? null : OTHER;
            case APPOINT, REVOKE_APPOINT_GUARDIAN -> OTHER;
            case PASS_BY_WILL -> from.isOfParents() ? OTHER : null;
            case PARENTS_ABLE_AGAIN -> from.isOfOther() && parents == ParentsStanding.QUALIFIED ? PARENTS : null;
            case REVOKE_FOR_CRIME_APPOINT_GUARDIAN -> from.isOfParents() ? OTHER : null;
            case REVOKE_FOR_CRIME_APPOINT_CIVIL_AFFAIRS -> from.isOfParents() ? LONG_TERM : null;
            case RESTORE_PARENTS -> parents == ParentsStanding.REVOKED ? PARENTS : null;
            case COURT_RETURNS_TO_PARENTS -> from == LONG_TERM && parents == ParentsStanding.QUALIFIED ? PARENTS : null;
            case ADOPT -> from == PARENTS_TEMPORARY || from == OTHER_TEMPORARY ? null : ENDED;
            case COME_OF_AGE, GAIN_FULL_CAPACITY, DIE -> ENDED;
        };
    }

    private static @Nullable GuardianshipState taken(GuardianshipState from) {
        return switch (from) {
            case PARENTS, PARENTS_ENTRUSTED -> PARENTS_TEMPORARY;
            case OTHER, OTHER_ENTRUSTED -> OTHER_TEMPORARY;
            default -> null;
        };
    }

    /** How the parents stand afterwards. */
    ParentsStanding standing(GuardianshipState from, ParentsStanding before) {
        return switch (this) {
            case REVOKE_APPOINT_GUARDIAN, REVOKE_APPOINT_CIVIL_AFFAIRS ->
                from.isOfParents() ? ParentsStanding.REVOKED : before;
            case REVOKE_FOR_CRIME_APPOINT_GUARDIAN, REVOKE_FOR_CRIME_APPOINT_CIVIL_AFFAIRS ->
                ParentsStanding.REVOKED_FOR_CRIME;
            case RESTORE_PARENTS -> ParentsStanding.QUALIFIED;
            default -> before;
        };
    }

    private Citation citation() {
        return switch (this) {
            case ENTRUST, END_ENTRUSTMENT -> Texts.MINORS.article("第二十二条").item("第一款");
            case TAKE_TEMPORARY -> Texts.MINORS.article("第九十二条");
            case RETURN -> Texts.MINORS.article("第九十三条").item("第二款");
            case TAKE_LONG_TERM -> Texts.MINORS.article("第九十四条");
            case PASS_TO_KIN -> Texts.CODE.article("第二十七条").item("第二款第（一）（二）项");
            case PASS_TO_OTHER -> Texts.CODE.article("第二十七条").item("第二款第（三）项");
            case PASS_BY_WILL -> Texts.CODE.article("第二十九条");
            case PASS_BY_AGREEMENT -> Texts.CODE.article("第三十条");
            case APPOINT -> Texts.CODE.article("第三十一条").item("第一款");
            case PARENTS_ABLE_AGAIN -> Texts.CODE.article("第二十七条").item("第一款");
            case REVOKE_APPOINT_GUARDIAN, REVOKE_FOR_CRIME_APPOINT_GUARDIAN ->
                Texts.CODE.article("第三十六条").item("第一款");
            case REVOKE_APPOINT_CIVIL_AFFAIRS, REVOKE_FOR_CRIME_APPOINT_CIVIL_AFFAIRS ->
                Texts.MINORS.article("第九十四条").item("第（四）项");
            case RESTORE_PARENTS -> Texts.CODE.article("第三十八条");
            case COURT_RETURNS_TO_PARENTS -> Texts.CODE.article("第三十九条").item("第一款第（四）项");
            case ADOPT -> Texts.CODE.article("第一千一百零五条").item("第一款");
            case COME_OF_AGE -> Texts.CODE.article("第三十九条").item("第一款第（一）项");
            case GAIN_FULL_CAPACITY -> Texts.CODE.article("第十八条").item("第二款");
            case DIE -> Texts.CODE.article("第三十九条").item("第一款第（三）项");
        };
    }
}
