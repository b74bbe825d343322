package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.util.List;
import java.util.Set;

/**
 * Long-term care level (长期护理失能等级): how disabled a person is, from 0 to 5, by the 17 items of the trial standard of 2021.
 * 医保办发〔2021〕37号. The points of each dimension fall into a band; the band of daily living and the worse band of cognition and
 * of senses give the level: {@code basically-normal}, {@code mild}, {@code moderate}, {@code severe-1}, {@code severe-2},
 * {@code severe-3}.
 *
 * <p>Items and level names are stated by a third party; bands and table are recalled only, so a book that requires more
 * has no answer. The text sets no age. The self-assessment, which tells who may apply, is no condition of a level that was
 * assessed; see {@link LongTermCareSelfAssessment}. This class is immutable and thread-safe.
 */
public final class LongTermCareLevel {
    private static final Citation STANDARD = Texts.CARE_LEVELS.article("失能等级");
    static final Citation TABLE = Texts.CARE_TABLE.article("失能等级划分");

    private static final int LEAST_SEVERE = 3;
    private static final List<Clause> LEVELS = List.of(
            Clause.of("basically-normal", "基本正常", "basically normal", TABLE),
            Clause.of("mild", "轻度失能", "mild disability", TABLE),
            Clause.of("moderate", "中度失能", "moderate disability", TABLE),
            Clause.of("severe-1", "重度失能Ⅰ级", "severe disability, grade I", TABLE),
            Clause.of("severe-2", "重度失能Ⅱ级", "severe disability, grade II", TABLE),
            Clause.of("severe-3", "重度失能Ⅲ级", "severe disability, grade III", TABLE));

    private static final Criterion<Member> GRADED = holds(
            Clause.of("level-in-the-table", "失能等级划分表列有等级", "the table of the standard has a level", TABLE),
            CareLevelIn.anyOf(
                    "care-level-in-the-table",
                    Label.of("失能等级为零级至五级", "care level from 0 to 5"),
                    Set.of(0, 1, 2, LEAST_SEVERE, 4, 5)));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.LONG_TERM_CARE_LEVEL, Scope.PERSON)
            .label(Label.of("长期护理失能等级", "long-term care level"))
            .citation(STANDARD)
            .classifies(levels(
                    Clause.of("long-term-care-level", "长期护理失能等级", "long-term care level", STANDARD),
                    GRADED,
                    categories()))
            .build();

    private LongTermCareLevel() {}

    private static List<Category<Member>> categories() {
        return LEVELS.stream()
                .map(clause -> {
                    int level = LEVELS.indexOf(clause);
                    return new Category<Member>(clause.id(), level, holds(clause, CareLevelIn.exactly(level, clause)));
                })
                .toList();
    }

    /** A severe disability (重度失能): level 3, 4 or 5. */
    static Criterion<Member> severe(Clause clause) {
        return holds(
                clause,
                CareLevelIn.orWorse(
                        "severe-care-level",
                        Label.of("失能等级为重度（三级至五级）", "care level severe, 3 to 5"),
                        LEAST_SEVERE,
                        clause.citation()));
    }
}
