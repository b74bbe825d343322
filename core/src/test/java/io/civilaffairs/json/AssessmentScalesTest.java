package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.people.AssessmentScale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores in a case document are on their scale, or the error says where, what was found and what is expected. */
class AssessmentScalesTest {
    private static List<Problem> problems(AssessmentScale scale, String scores) {
        return Samples.problems(() -> CaseReader.read(document(scale, scores)));
    }

    private static String document(AssessmentScale scale, String scores) {
        String key = scale.path().replace("elder/", "");
        String field = "\"" + key + "\": {" + scores + "}";
        return Samples.member(scale.path().startsWith("elder/") ? "\"elder\": {" + field + "}" : field);
    }

    private static String at(AssessmentScale scale, String item) {
        return "/household/members/0/" + scale.path() + "/" + item;
    }

    @TestFactory
    Stream<DynamicTest> every_item_takes_all_its_points_and_nothing_beside_them() {
        return AssessmentScale.all().stream()
                .flatMap(scale -> scale.items().stream()
                        .map(item -> DynamicTest.dynamicTest(scale + "/" + item.id(), () -> {
                            for (int points = -1; points <= item.most() + 1; points++) {
                                String scores = "\"" + item.id() + "\": " + points;
                                if (item.points().contains(points)) {
                                    CaseReader.read(document(scale, scores));
                                } else {
                                    assertThat(problems(scale, scores))
                                            .extracting(Problem::at)
                                            .containsExactly(at(scale, item.id()));
                                }
                            }
                        })));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ability                | B1.1          | 5   | expected a whole number from 0 to 4, found the number 5
            ability                | B1.1          | -1  | expected a whole number from 0 to 4, found the number -1
            ability                | B2.4          | 4   | expected a whole number from 0 to 3, found the number 4
            ability                | B3.9          | 1.5 | expected a whole number from 0 to 2, found the number 1.5
            elder/ability2013      | consciousness | 4   | expected a whole number from 0 to 3, found the number 4
            elder/barthel          | bathing       | 10  | expected one of 0, 5, found the number 10
            elder/barthel          | walking       | 12  | expected one of 0, 5, 10, 15, found the number 12
            elder/barthel          | walking       | 20  | expected one of 0, 5, 10, 15, found the number 20
            elder/barthel          | stairs        | true | expected one of 0, 5, 10, found true
            elder/longTermCare     | memory        | 5   | expected a whole number from 0 to 4, found the number 5
            elder/longTermCareGate | transfer      | 3   | expected a whole number from 0 to 2, found the number 3
            """)
    void points_that_an_item_cannot_have_are_named_with_what_is_expected(
            String path, String item, String points, String message) {
        AssessmentScale scale = AssessmentScale.all().stream()
                .filter(s -> s.path().equals(path))
                .findFirst()
                .orElseThrow();

        assertThat(problems(scale, "\"" + item + "\": " + points))
                .containsExactly(new Problem(at(scale, item), message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ability                | B2.5         | B1.5
            ability                | b1.1         | B1.1
            elder/ability2013      | comunication | communication
            elder/barthel          | bladder-controll | bladder-control
            elder/longTermCare     | orientation-tim | orientation-time
            elder/longTermCareGate | tranfer      | transfer
            """)
    void an_item_that_the_scale_does_not_have_is_named_with_the_nearest_that_it_has(
            String path, String item, String near) {
        AssessmentScale scale = AssessmentScale.all().stream()
                .filter(s -> s.path().equals(path))
                .findFirst()
                .orElseThrow();

        assertThat(problems(scale, "\"" + item + "\": 1"))
                .containsExactly(new Problem(at(scale, item), "unknown key. Maybe \"" + near + "\" is meant"));
    }

    @Test
    void an_item_that_is_like_none_is_named_with_all_that_there_are() {
        assertThat(problems(AssessmentScale.LONG_TERM_CARE_GATE, "\"xyzxyzxyz\": 1"))
                .containsExactly(
                        new Problem(
                                at(AssessmentScale.LONG_TERM_CARE_GATE, "xyzxyzxyz"),
                                "unknown key, expected one of eating, bowel-and-bladder, bathing, dressing, toileting, transfer"));
    }

    @Test
    void an_item_that_is_null_is_not_known() {
        assertThat(CaseReader.read(document(AssessmentScale.BARTHEL, "\"walking\": null, \"stairs\": 5"))
                        .household()
                        .persons()
                        .list()
                        .get(0)
                        .elder()
                        .barthel())
                .containsOnlyKeys("stairs");
    }
}
