package io.civilaffairs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Language;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Explainer ZH = Explainer.in(Language.ZH).naming(CivilAffairs.policyBook());
    private static final String MOTHER = "\"id\":\"p1\",\"relation\":\"HEAD\",\"birthDate\":\"1988-05-01\","
            + "\"registeredAt\":\"500154001\",\"maritalStatus\":\"DIVORCED\",\"absence\":\"NONE\",\"studying\":\"NONE\","
            + "\"disability\":\"NONE\",\"seriousIllness\":false,"
            + "\"income\":[{\"kind\":\"WAGE\",\"amount\":\"1800.00\",\"per\":\"MONTH\"}]";
    private static final String DAUGHTER = "\"id\":\"p2\",\"relation\":\"CHILD\",\"birthDate\":\"2016-02-01\","
            + "\"registeredAt\":\"500154001\",\"maritalStatus\":\"UNMARRIED\",\"absence\":\"NONE\","
            + "\"studying\":{\"stage\":\"PRIMARY\",\"fullTime\":true},\"disability\":\"NONE\","
            + "\"seriousIllness\":false,\"income\":[]";
    private static final String PROPERTY = "\"assets\":{\"financial\":\"60000.00\",\"vehicles\":[{\"kind\":\"CAR\","
            + "\"value\":\"50000.00\"}],\"dwellings\":[],\"other\":[]},\"spending\":[]";

    private static Household household(String... parts) throws IOException {
        return CaseReader.read("{\"format\":\"civil-affairs/case/1\",\"month\":\"2025-08\",\"region\":\"500154\","
                        + "\"household\":{\"id\":\"h\",\"settlement\":\"URBAN\",\"registeredPoor\":false"
                        + (parts.length == 0 ? "" : ",") + String.join(",", parts) + "}}")
                .household();
    }

    private static Household refusedMother() throws IOException {
        return household(
                "\"members\":[{" + MOTHER + "},{" + DAUGHTER + "}],\"membersComplete\":true,\"elsewhere\":[]",
                "\"disaster\":\"NONE\"",
                PROPERTY);
    }

    private static CaseAssessment answer(Household household, ProgrammeId... programmes) {
        return CivilAffairs.policyBook()
                .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))
                .assess(household, List.of(programmes));
    }

    private static List<String> top(CaseAssessment answer) {
        return ZH.text(answer).lines().takeWhile(l -> !l.isEmpty()).toList();
    }

    @Test
    void a_refused_mother_sees_first_that_nothing_is_decided_then_what_is_open_then_why_she_is_refused()
            throws IOException {
        List<String> top = top(answer(
                refusedMother(),
                ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD,
                ProgrammeId.TEMPORARY_ASSISTANCE));

        assertThat(top.get(1)).isEqualTo("尚无已确定的现金待遇（1 项待核实）");
        assertThat(top.indexOf("待核实（先核实所列事项）")).isLessThan(top.indexOf("不符合（家庭申请的待遇）"));
        assertThat(top)
                .anySatisfy(l -> assertThat(l).startsWith("  最低生活保障边缘家庭：经办机关认定：家庭财产是否符合当地规定"))
                .contains("  最低生活保障：家庭成员人均收入低于低保标准 —— 不符合（家庭月收入合计 1,800.00 元，低保标准 × 家庭成员数 1,540.00 元）"
                        + "（《重庆市城乡居民最低生活保障条例》第十条第一款）")
                .anySatisfy(l -> assertThat(l).contains("均不符合：金融资产总额不超过月低保标准的规定倍数（实际 60,000.00 元，"))
                .anySatisfy(l -> assertThat(l).contains("无超出规定的机动车辆").contains("机动车辆豁免价值 30,000.00 元"));
    }

    @Test
    void nothing_decided_is_not_called_a_sum_of_zero() throws IOException {
        CaseAssessment answer = answer(household(), ProgrammeId.MINIMUM_LIVING_GUARANTEE);

        assertThat(ZH.text(answer)).contains("尚无已确定的现金待遇（1 项待核实）").doesNotContain("合计：");
    }

    @Test
    void a_sum_beside_open_results_says_that_it_is_what_is_decided() throws IOException {
        Household poor = household(
                "\"members\":[{" + MOTHER.replace("1800.00", "600.00") + "}],\"membersComplete\":true",
                "\"elsewhere\":[],\"spending\":[]",
                PROPERTY.substring(0, PROPERTY.indexOf(",\"spending"))
                        .replace("60000.00", "100.00")
                        .replace("50000.00", "100.00"));

        assertThat(top(answer(poor, ProgrammeId.MINIMUM_LIVING_GUARANTEE))).contains("每月合计：170.00 元");
        assertThat(top(answer(poor, ProgrammeId.MINIMUM_LIVING_GUARANTEE, ProgrammeId.PRICE_LINKED_SUBSIDY)))
                .contains("已确定的每月合计：170.00 元（另有 1 项待核实）");
    }

    @Test
    void where_no_programme_pays_money_no_sum_is_spoken_of() throws IOException {
        assertThat(top(answer(refusedMother(), ProgrammeId.ELDERLY_ABILITY, ProgrammeId.ELDERLY_RIGHTS)))
                .containsExactly("2025年8月，开州区（500154）");
    }

    @Test
    void a_refusal_by_age_and_a_classification_of_none_take_one_line() throws IOException {
        String text = ZH.text(answer(
                refusedMother(),
                ProgrammeId.HIGH_AGE_ALLOWANCE,
                ProgrammeId.ELDERLY_RIGHTS,
                ProgrammeId.ELDERLY_ABILITY));

        assertThat(text)
                .contains("\n  老年人权益（person:p1）：六十周岁以上 —— 不符合（实际 37 周岁，老年人年龄 60 周岁）（")
                .contains("\n  老年人能力评估（person:p2）：不属于任何一类；六十周岁以上 —— 不符合（实际 9 周岁，")
                .contains("\n  高龄津贴（person:p1）：")
                .doesNotContain("├", "└");
    }

    @Test
    void options_and_shared_notes_stand_once_at_the_end() throws IOException {
        List<String> lines = ZH.text(answer(
                        refusedMother(),
                        ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                        ProgrammeId.KEY_GROUP_SUPPLEMENT,
                        ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD))
                .lines()
                .toList();

        assertThat(lines).containsOnlyOnce("适用口径");
        assertThat(lines.stream().filter(l -> l.startsWith("  clergy-years"))).hasSize(1);
        assertThat(lines.indexOf("适用口径")).isGreaterThan(lines.lastIndexOf("适用标准"));
    }

    @Test
    void a_refused_alternative_and_what_rules_out_are_told_in_words() throws IOException {
        String text = ZH.text(answer(refusedMother(), ProgrammeId.MEDICAL_ASSISTANCE));
        String trial = ZH.text(Trial.BOOK.assess(Trial.household("p1", true, "9500.50"), Trial.setting()));

        assertThat(text).contains("原因：医疗救助对象 —— 不符合（均不符合：最低生活保障对象；特困人员；");
        assertThat(trial).contains("原因：享受试验补差，属于排除情形。依据《试验办法》第一条");
    }

    @Test
    void a_condition_that_reads_a_whole_table_does_not_print_it() throws IOException {
        assertThat(ZH.text(answer(refusedMother(), ProgrammeId.LONG_TERM_CARE_LEVEL)))
                .contains("\n可能的类别：基本正常，轻度失能，")
                .contains("失能等级划分表列有等级")
                .doesNotContain("日常生活活动能力完好的最低分 100 分  ");
    }

    @Test
    void limits_that_say_nothing_are_not_shown() {
        Words words = new Words(Language.ZH);
        FactRef decision = new FactRef(
                FactRef.Kind.DECISION, "CASE_BY_CASE", "household", "findings", Label.of("一事一议", "case by case"));

        assertThat(words.within(new AmountRange(new MoneyRange(Money.ZERO, null), Per.ONCE, decision)))
                .isEqualTo("金额由经办机关认定");
        assertThat(words.within(new AmountRange(new MoneyRange(Money.parse("1.00"), null), Per.ONCE, decision)))
                .isEqualTo("不低于 1.00 元（一次性，待认定）");
    }

    @Test
    void conditions_that_are_met_are_not_called_open() throws IOException {
        Household evacuated = household(
                "\"members\":[{" + MOTHER + "}],\"membersComplete\":true",
                "\"disaster\":{\"date\":\"2025-07-20\",\"evacuatedDays\":10,\"homeless\":true,"
                        + "\"withoutLivelihood\":true,\"unableToHelpItself\":true,\"deaths\":0,\"roomsDestroyed\":3,"
                        + "\"soleDwelling\":true}");
        CaseAssessment answer = answer(evacuated, ProgrammeId.DISASTER_RELIEF);

        assertThat(ZH.text(answer)).contains("\n符合条件，金额待定\n  受灾人员救助：", "\n符合条件，金额待核实  受灾人员救助\n");
    }

    @Test
    void without_a_book_a_result_is_called_by_its_condition() throws IOException {
        CaseAssessment answer = answer(refusedMother(), ProgrammeId.MEDICAL_ASSISTANCE);
        String unnamed = Explainer.in(Language.ZH).text(answer);

        assertThat(unnamed).contains("医疗救助对象（person:p1）");
        assertThat(ZH.text(answer)).contains("  医疗救助（person:p1）\n");
    }

    @Test
    void every_result_that_ships_is_called_by_its_programme() throws IOException {
        ProgrammeId[] all =
                CivilAffairs.policyBook().programmes().stream().map(p -> p.id()).toArray(ProgrammeId[]::new);
        String text = ZH.text(answer(refusedMother(), all));

        assertThat(CivilAffairs.policyBook().programmes())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(text).contains(p.label().zh()));
    }
}
