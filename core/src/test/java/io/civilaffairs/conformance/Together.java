package io.civilaffairs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.json.Pointers;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks what a case expects of all benefits together, each in one line. */
final class Together {
    private Together() {}

    static void check(JsonNode c, CaseAssessment answer, Pointers pointers) {
        Resolution resolution = answer.resolution();
        if (c.has("granted")) {
            assertThat(answer.granted().stream().map(Together::shown).toList())
                    .as("granted")
                    .containsExactlyInAnyOrderElementsOf(granted(c.path("granted")));
        }
        if (c.has("withheld")) {
            assertThat(resolution.withheld().stream()
                            .map(w -> w.programme() + " " + w.subject() + " by "
                                    + w.rule().id())
                            .toList())
                    .as("withheld")
                    .isEqualTo(lines(
                            c.path("withheld"),
                            w -> about(w) + " by " + w.path("rule").asString()));
        }
        if (c.has("alternatives")) {
            assertThat(resolution.alternatives().stream()
                            .map(a -> a.choosing().programme() + " "
                                    + a.choosing().subject() + ": "
                                    + a.granted().stream().map(Together::shown).toList())
                            .toList())
                    .as("alternatives")
                    .isEqualTo(lines(
                            c.path("alternatives"),
                            a -> about(a.path("choosing")) + ": " + granted(a.path("granted"))));
        }
        if (c.has("provisionalOn")) {
            assertThat(resolution.provisionalOn().stream()
                            .map(n -> ConformanceTest.shown(n, pointers))
                            .toList())
                    .as("provisional on")
                    .isEqualTo(ConformanceTest.texts(c.path("provisionalOn")));
        }
        if (c.has("monthlyTotal")) {
            assertThat(answer.monthlyTotal().map(Money::toString).orElse(null))
                    .as("monthly total")
                    .isEqualTo(
                            c.path("monthlyTotal").isNull()
                                    ? null
                                    : c.path("monthlyTotal").asString());
        }
    }

    private interface Line {
        String of(JsonNode node);
    }

    private static List<String> lines(JsonNode list, Line line) {
        List<String> lines = new ArrayList<>();
        list.forEach(node -> lines.add(line.of(node)));
        return lines;
    }

    private static String about(JsonNode node) {
        return node.path("programme").asString() + " " + node.path("subject").asString();
    }

    private static List<String> granted(JsonNode list) {
        return lines(
                list,
                g -> about(g) + " "
                        + (g.has("amount")
                                ? g.path("amount").asString()
                                : g.path("amountRange").get(0).asString() + ".."
                                        + (g.path("amountRange").get(1).isNull()
                                                ? ""
                                                : g.path("amountRange").get(1).asString()))
                        + " per " + g.path("per").asString("MONTH"));
    }

    private static String shown(Resolution.Granted granted) {
        Amount amount = granted.amount();
        AmountRange range = granted.range();
        return granted.programme() + " " + granted.subject() + " "
                + (amount != null ? amount.money() + " per " + amount.per() : shown(range));
    }

    private static String shown(@Nullable AmountRange range) {
        MoneyRange within = range == null ? null : range.within();
        return range == null ? "nothing" : within + " per " + range.per();
    }
}
