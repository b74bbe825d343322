package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The subsidy, beyond what cases can say. */
class ElderlyServiceSubsidyTest {
    private static final Region KAIZHOU = Region.of("500154");
    private static final StandardBook SET = CivilAffairs.standards()
            .with(
                    AllowanceStandards.SERVICE_SUBSIDY,
                    KAIZHOU,
                    DateRange.from(LocalDate.of(2025, 1, 1)),
                    Money.ofYuan(200),
                    Citation.of("示例", "", "", Provenance.SECONDARY));

    /** Seventy, recorded as in difficulty, with a number of points less than all. */
    private static Household elder(int lost) {
        Map<String, Integer> scores = new TreeMap<>();
        AssessmentScale.ABILITY.items().forEach(item -> scores.put(item.id(), item.most()));
        scores.computeIfPresent("B1.1", (id, most) -> most - lost);
        Person person = Person.builder("p1")
                .relation(Relation.HEAD)
                .birthDate(LocalDate.of(1955, 3, 2))
                .ability(scores)
                .coma(false)
                .dementiaOrMentalDisorder(false)
                .riskEventsIn30Days(0)
                .build();
        return Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .findings(List.of(new OfficialFinding("ECONOMIC_DIFFICULTY", "elderly-rights", "p1", null, true)))
                .build();
    }

    private static Assessment assessed(StandardBook book, int lost) {
        return CivilAffairs.policyBook()
                .in(Setting.of(book, KAIZHOU, YearMonth.of(2025, 8)))
                .assess(elder(lost), List.of(ProgrammeId.ELDERLY_SERVICE_SUBSIDY))
                .find(ProgrammeId.ELDERLY_SERVICE_SUBSIDY, "person:p1")
                .orElseThrow();
    }

    @Test
    void that_the_first_level_counts_as_disabled_is_only_recalled() {
        assertThat(assessed(SET, 1)).isInstanceOf(Assessment.Entitled.class);
        assertThat(assessed(SET.requiring(Provenance.SECONDARY), 1))
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        u -> assertThat(u.needed())
                                .extracting(FactRef::id)
                                .contains(AllowanceStandards.SUBSIDY_LEVEL_FROM.name()));
    }
}
