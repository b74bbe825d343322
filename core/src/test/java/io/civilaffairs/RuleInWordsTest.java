package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.value.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the text and the page of a rule tell of the programmes that ship. */
class RuleInWordsTest {
    private static final Explainer ZH = Explainer.in(Language.ZH);
    private static final BoundBook BOOK = book(2025, 8);

    private static BoundBook book(int year, int month) {
        return CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.of(year, month)));
    }

    private static Programme<?> programme(ProgrammeId id) {
        return CivilAffairs.policyBook().programmes().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rule(ProgrammeId id) {
        return ZH.rule(programme(id), BOOK).lines().toList();
    }

    static List<Programme<?>> programmes() {
        return CivilAffairs.policyBook().programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void a_list_of_values_is_told_in_chinese(Programme<?> programme) {
        Pattern constant = Pattern.compile("属于 .*[A-Z]{3,}");

        assertThat(ZH.rule(programme, BOOK).lines().filter(constant.asPredicate()))
                .isEmpty();
    }

    @Nested
    class Rights {
        @Test
        void a_right_of_some_only_stands_with_its_condition() {
            List<String> rule = rule(ProgrammeId.DISABILITY_RIGHTS);
            int half = indexOf(rule, "服务：凭优惠乘车卡减半");

            assertThat(rule.get(half)).endsWith("，限于");
            assertThat(rule.get(half + 1)).contains("[grade-3-or-4]：属于 3、4");
        }

        @Test
        void a_right_of_all_stands_without_one() {
            List<String> rule = rule(ProgrammeId.EXTREME_HARDSHIP_SUPPORT);

            assertThat(rule.get(indexOf(rule, "服务：基本生活条件"))).doesNotContain("限于");
        }
    }

    @Nested
    class WhatStandsBehindALeaf {
        @Test
        void the_items_of_an_inability_to_support_are_told() {
            List<String> rule = rule(ProgrammeId.EXTREME_HARDSHIP_SUPPORT);

            assertThat(String.join("\n", rule))
                    .contains("[no-able-supporter]：按下列规定判断")
                    .contains("[supporter-aged-70]")
                    .contains("[supporter-out-of-reach]");
        }

        @Test
        void who_counts_as_a_member_is_told_once_and_then_referred_to() {
            List<String> rule = rule(ProgrammeId.MINIMUM_LIVING_GUARANTEE);
            List<String> counts =
                    rule.stream().filter(l -> l.contains("[counts-as-member]")).toList();

            assertThat(rule.stream().filter(l -> l.contains("[clergy-living-apart]")))
                    .hasSize(1);
            assertThat(counts).hasSizeGreaterThan(1);
            assertThat(counts.get(0)).contains("符合前项");
            assertThat(counts.subList(1, counts.size())).allMatch(l -> l.contains("见 1.1.1"));
        }

        @Test
        void the_income_that_is_compared_is_told_line_by_line() {
            List<String> rule = rule(ProgrammeId.MINIMUM_LIVING_GUARANTEE);
            int income = indexOf(rule, "[income-below-standard]");

            assertThat(rule.subList(income + 1, income + 6))
                    .allMatch(l -> l.strip().startsWith("= "))
                    .anyMatch(l -> l.contains("[income-of-member]  《最低生活保障审核确认办法》第十三条"));
        }
    }

    @Nested
    class AMonthBeforeTheText {
        private static final String NOTE = "注意：本月适用的规定原文未能查到，条件按 2016-05 起施行的文本判断";

        @Test
        void the_month_before_has_a_note() {
            Programme<?> programme = programme(ProgrammeId.MINIMUM_LIVING_GUARANTEE);

            assertThat(ZH.rule(programme, book(2016, 4))).contains(NOTE);
            assertThat(ZH.page(programme, book(2016, 4))).contains(NOTE);
        }

        @Test
        void the_first_month_has_none() {
            Programme<?> programme = programme(ProgrammeId.MINIMUM_LIVING_GUARANTEE);

            assertThat(ZH.rule(programme, book(2016, 5))).doesNotContain("注意");
            assertThat(ZH.page(programme, book(2016, 5))).doesNotContain("注意");
        }
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("no line has " + part);
    }
}
