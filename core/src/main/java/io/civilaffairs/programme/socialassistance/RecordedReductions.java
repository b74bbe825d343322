package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.CaveatRule;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Conduct on record for which the guarantee is or may be reduced or stopped (减发、停发情形): 重庆市城乡居民最低生活保障条例
 * 第二十九条, 最低生活保障审核确认办法 第三十四条. How much is reduced is a decision that the amount does not contain, so an
 * answer says what is on record. This class is immutable and thread-safe.
 */
final class RecordedReductions implements CaveatRule<Household> {
    /** The rule. */
    static final RecordedReductions INSTANCE = new RecordedReductions();

    private record Ground(String kind, Label label, Citation place) {}

    private static final String GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE.id();
    private static final Citation ARTICLE = Texts.REGULATION.article("第二十九条");

    private static final List<Ground> GROUNDS = List.of(
            new Ground(
                    "REFUSED_COMMUNITY_WORK",
                    Label.of("无正当理由不参加公益性社区服务劳动", "takes no part in community work without good reason"),
                    ARTICLE.item("第（一）项")),
            new Ground(
                    WorkRefusal.REFUSED,
                    Label.of("无正当理由连续3次拒绝接受介绍的工作", "refused suitable work three times running"),
                    Texts.MEASURES.article("第三十四条")),
            new Ground(
                    "REFUSED_REVIEW",
                    Label.of("不配合对家庭人口、收入、财产、消费支出等情况的核查", "does not cooperate with the review"),
                    ARTICLE.item("第（三）项")),
            new Ground(
                    "GAVE_UP_MAINTENANCE",
                    Label.of("主动放弃法定赡养费、扶养费、抚养费和其他合法收入", "gave up maintenance or other lawful income"),
                    ARTICLE.item("第（四）项")));

    private RecordedReductions() {}

    @Override
    public Bound<Household> bind(Binding binding) {
        return RecordedReductions::of;
    }

    private static List<Caveat> of(Household household, Finding finding) {
        List<OfficialFinding> recorded = household.findings();
        if (recorded == null || recorded.isEmpty() || finding.outcome() != Outcome.MET) {
            return List.of();
        }
        List<Caveat> caveats = new ArrayList<>();
        for (Ground ground : GROUNDS) {
            if (isRecorded(ground, recorded, household)) {
                caveats.add(caveat(ground));
            }
        }
        return caveats;
    }

    private static boolean isRecorded(Ground ground, List<OfficialFinding> recorded, Household household) {
        for (int i = 0; i < recorded.size(); i++) {
            OfficialFinding finding = recorded.get(i);
            if (finding.kind().equals(ground.kind()) && stands(finding, household)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the finding is a yes that no later one has replaced. */
    private static boolean stands(OfficialFinding finding, Household household) {
        return Boolean.TRUE.equals(household.finding(finding.kind(), GUARANTEE, finding.member()));
    }

    private static Caveat caveat(Ground ground) {
        return new Caveat(
                "recorded-reduction-not-applied",
                Label.of(
                        "已记录：" + ground.label().zh() + "（" + ground.place().text(Language.ZH) + "）；减发或者停发的决定未计入本金额",
                        "on record: " + ground.label().en() + " ("
                                + ground.place().text(Language.EN)
                                + "); a decision to reduce or stop the guarantee is not part of this amount"));
    }
}
