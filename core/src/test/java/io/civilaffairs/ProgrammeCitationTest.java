package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Service;
import io.civilaffairs.law.Citation;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Language;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every condition and every right of a programme that ships stands in the law at a place that can be named. */
class ProgrammeCitationTest {
    private static final Pattern NUMBER = Pattern.compile(".+〔[0-9]{4}〕[0-9]+号|国务院令第[0-9]+号|(GB|MZ)/T [0-9]+-[0-9]{4}");
    /** Texts that were read at second hand, without their number. */
    private static final Set<String> NUMBER_NOT_SEEN = Set.of(
            "重庆市人民政府关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知",
            "重庆市最低生活保障条件认定办法",
            "重庆市自然灾害救助指导标准",
            "关于提高城乡低保标准和特困人员救助供养标准的通知",
            "中华人民共和国民法典",
            "中华人民共和国未成年人保护法",
            "中华人民共和国残疾人保障法",
            "中华人民共和国老年人权益保障法",
            "关于实施向中度以上失能老年人发放养老服务消费补贴项目的通知",
            "重庆市残疾人保障条例",
            "长期护理失能等级自评表",
            "“孤儿医疗康复明天计划”项目实施办法",
            "“福彩圆梦·孤儿助学工程”项目实施办法");

    private static BoundBook in(String month) {
        return CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.parse(month)));
    }

    private static void walk(Criterion<?> node, Consumer<Criterion<?>> visitor) {
        visitor.accept(node);
        node.children().forEach(child -> walk(child, visitor));
    }

    /** Node id and citation of all conditions, and of the programmes and their rights. */
    private static Map<String, Set<Citation>> citations(BoundBook book) {
        Map<String, Set<Citation>> found = new HashMap<>();
        book.programmes().forEach(p -> {
            String id = p.programme().id().id();
            found.computeIfAbsent(id, k -> new HashSet<>()).add(p.programme().citation());
            walk(
                    p.condition(),
                    node -> found.computeIfAbsent(id + "/" + node.id(), k -> new HashSet<>())
                            .add(node.clause().citation()));
            p.programme().inKind().stream()
                    .map(Service::clause)
                    .forEach(c -> found.computeIfAbsent(id + "/" + c.id(), k -> new HashSet<>())
                            .add(c.citation()));
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-09", "2016-05", "2018-06", "2021-07", "2023-01", "2025-08", "2026-11"})
    void every_condition_names_its_article(String month) {
        Set<String> blank = new TreeSet<>();
        citations(in(month))
                .forEach((node, all) ->
                        all.stream().filter(c -> c.article().isBlank()).forEach(c -> blank.add(node + ": " + c)));

        assertThat(blank).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-09", "2016-05", "2018-06", "2021-07", "2023-01", "2025-08", "2026-11"})
    void every_condition_names_its_document_or_one_whose_number_was_not_seen(String month) {
        Set<String> unknown = new TreeSet<>();
        citations(in(month))
                .forEach((node, all) -> all.stream()
                        .filter(c -> !NUMBER.matcher(c.number()).matches() && !NUMBER_NOT_SEEN.contains(c.instrument()))
                        .forEach(c -> unknown.add(node + ": " + c)));

        assertThat(unknown).isEmpty();
    }

    @Test
    void a_document_has_one_title_in_the_rules_and_in_the_packs() {
        Map<String, Set<String>> titles = new HashMap<>();
        Stream<Citation> rules = citations(in("2025-08")).values().stream().flatMap(Set::stream);
        Stream<Citation> packs = CivilAffairs.standards().declared().keySet().stream()
                .flatMap(name -> CivilAffairs.standards().values(name).stream())
                .map(StandardValue::citation);
        Stream.concat(rules, packs)
                .filter(c -> !c.number().isEmpty())
                .forEach(c ->
                        titles.computeIfAbsent(c.number(), k -> new TreeSet<>()).add(c.instrument()));

        assertThat(titles).hasSizeGreaterThan(20);
        assertThat(titles.entrySet().stream().filter(e -> e.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    void the_walk_reaches_the_leaves() {
        assertThat(citations(in("2025-08")))
                .containsKeys(
                        "minimum-living-guarantee/income-below-standard",
                        "minimum-living-guarantee/registered-in-province",
                        "key-group-supplement/severely-disabled",
                        "near-threshold-household/single-person-application");
        assertThat(CivilAffairs.policyBook().programmes().get(0).citation().text(Language.ZH))
                .contains("第十条");
    }
}
