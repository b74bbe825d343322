package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.programme.socialassistance.Standards;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the figures of the packs come from, and that the rules read them as they are declared. */
class PackSourcesTest {
    private static final StandardBook BOOK = CivilAffairs.standards();
    /** A document number has a year in brackets, is the number of an order, or of a standard. */
    private static final Pattern NUMBER =
            Pattern.compile(".+〔[0-9]{4}〕[0-9]+号|(国务院|民政部)令第[0-9]+号|(GB|MZ)/T [0-9]+-[0-9]{4}");
    /** Instruments whose number no source shows: laws, press reports, and notices seen at second hand. */
    private static final Set<String> WITHOUT_NUMBER = Set.of(
            "“十四五”以来重庆社会民生统计报告",
            "“孤儿医疗康复明天计划”项目实施办法",
            "“福彩圆梦·孤儿助学工程”项目实施办法",
            "2019年城乡低保等保障标准（文件未见）",
            "2022年提高城乡低保等保障标准的通知（原标题未见）",
            "上海市社会救助条例",
            "中华人民共和国义务教育法",
            "中华人民共和国未成年人保护法",
            "中华人民共和国民法典",
            "中国公民收养子女登记办法",
            "中华人民共和国老年人权益保障法",
            "关于实施向中度以上失能老年人发放养老服务消费补贴项目的通知",
            "养老服务消费补贴通知（抵扣比例，文件未见）",
            "关于提高城乡低保标准和特困人员救助供养标准的通知（2017年）",
            "关于提高城乡低保标准和特困人员救助供养标准的通知（2018年）",
            "关于提高城乡低保等社会救助保障标准的通知（2020年）",
            "南岸区最低生活保障办事指南（原标题未见）",
            "孤儿基本生活自然增长机制",
            "库区城市低保金每月增15元（报道）",
            "我市再次提高低保标准（报道）",
            "浙江省社会救助条例",
            "赡养费、抚养费计算办法（城区，2013年，地名不详，第三方转述）",
            "鞍山市赡养费、抚养费计算办法（第三方转述）",
            "盐亭县赡养费计算办法（第三方转述）",
            "赡养费计算办法（按低收入标准，第三方转述，地名不详）",
            "赡养费计算办法（法律问答网页，所据法规未注明）",
            "长期护理失能等级自评表",
            "重庆:城镇居民最低生活保障标准将调高15元（报道）",
            "重庆低保标准（2014年，第三方网页）",
            "重庆市人民政府关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知",
            "重庆市最低工资标准调整方案（征求意见稿）",
            "重庆市最低生活保障条件认定办法",
            "重庆市残疾人两项补贴标准（2016年，文件未见）",
            "重庆市残疾人保障条例",
            "重庆市社会救助和保障标准与物价上涨挂钩联动机制实施办法",
            "重庆市自然灾害救助指导标准",
            "重庆最低工资标准2025（第三方网页）");

    private static List<StandardValue<?>> all() {
        return BOOK.declared().keySet().stream()
                .flatMap(name -> BOOK.values(name).stream())
                .toList();
    }

    private static boolean isKnown(Citation citation) {
        return citation.number().isEmpty()
                ? WITHOUT_NUMBER.contains(citation.instrument())
                : NUMBER.matcher(citation.number()).matches();
    }

    @Test
    void every_figure_and_every_choice_cites_a_numbered_instrument_or_one_known_to_have_none() {
        Stream<Citation> choices = BOOK.options().values().stream()
                .flatMap(option -> option.choices().stream())
                .map(Option.Choice::citation);

        assertThat(all()).hasSizeGreaterThan(300);
        assertThat(Stream.concat(all().stream().map(StandardValue::citation), choices)
                        .filter(citation -> !isKnown(citation))
                        .map(citation -> citation.text(Language.ZH)))
                .isEmpty();
    }

    @Test
    void no_figure_of_a_press_report_or_a_page_of_a_third_party_is_called_primary() {
        assertThat(all().stream()
                        .filter(v -> v.citation().instrument().matches(".*(报道|第三方|文件未见|征求意见稿).*"))
                        .filter(v -> v.provenance() == Provenance.PRIMARY)
                        .map(v -> v.standard() + " " + v.when()))
                .isEmpty();
    }

    @Test
    void no_figure_claims_to_be_verified_outside_its_own_period() {
        assertThat(all().stream()
                        .filter(v -> v.verifiedThrough() != null
                                && !v.when().contains(Objects.requireNonNull(v.verifiedThrough())))
                        .map(v -> v.standard() + " " + v.when() + " verified through " + v.verifiedThrough()))
                .isEmpty();
    }

    @Test
    void every_standard_the_rules_read_is_declared_in_the_same_unit() {
        Map<String, StandardBook.Declaration> declared = BOOK.declared();
        List<String> found = new ArrayList<>();
        for (StandardId<?> id : Standards.all()) {
            StandardBook.Declaration declaration = declared.get(id.name());
            if (declaration == null || declaration.unit() != id.unit()) {
                found.add(id.name() + ": read in " + id.unit() + ", declared as " + declaration);
            }
        }

        assertThat(Standards.all()).hasSizeGreaterThan(30);
        assertThat(found).isEmpty();
    }

    @Test
    void every_choice_a_figure_depends_on_is_a_choice_of_an_option() {
        assertThat(BOOK.declared().keySet().stream()
                        .flatMap(name -> BOOK.values(name).stream())
                        .flatMap(v -> Optional.ofNullable(v.condition()).stream())
                        .distinct()
                        .filter(c -> Optional.ofNullable(BOOK.options().get(c.option()))
                                .flatMap(o -> o.find(c.choice()))
                                .isEmpty()))
                .isEmpty();
    }
}
