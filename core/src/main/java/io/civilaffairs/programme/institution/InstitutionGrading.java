package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grade of an institution from its scores (养老机构等级评定), GB/T 37276-2018: five grades, 1,000 points in four parts. The
 * points of the parts are recalled; the lowest total of each grade has no source, and a host's pack gives it. A
 * classification: {@code grade-1} to {@code grade-5} with that level, or {@code none} below grade 1.
 *
 * <pre>{@code
 * Assessment answer = InstitutionGrading.PROGRAMME.in(setting).assess(institution);
 * if (answer instanceof Assessment.Undetermined open) {
 *     List<String> possible = open.possible();
 * }
 * }</pre>
 *
 * <p>Parts that are not scored leave open only the grades that they can still decide. A score above the points of its part,
 * and lowest totals that do not rise from grade to grade, are errors. Unit: points. This class is immutable and
 * thread-safe.
 */
public final class InstitutionGrading {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-grading");

    private static final Citation STANDARD = Texts.GRADING.article("");

    private static final List<Grade> GRADES =
            List.of(Grade.FIRST, Grade.SECOND, Grade.THIRD, Grade.FOURTH, Grade.FIFTH);
    private static final List<Part> PARTS = List.of(
            new Part(InstitutionFacts.ENVIRONMENT, InstitutionStandards.ENVIRONMENT_POINTS),
            new Part(InstitutionFacts.FACILITIES, InstitutionStandards.FACILITIES_POINTS),
            new Part(InstitutionFacts.MANAGEMENT, InstitutionStandards.MANAGEMENT_POINTS),
            new Part(InstitutionFacts.SERVICE, InstitutionStandards.SERVICE_POINTS));

    /** The classification. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老机构等级评定", "grading of an institution of elderly care"))
            .citation(STANDARD)
            .classifies(levels(
                    Clause.of("institution-grading", "养老机构等级", "grade of an institution", STANDARD),
                    anyOf(
                            Clause.of("has-a-grade", "总分达到某一等级", "the total reaches a grade", STANDARD),
                            reached(Grade.FIRST),
                            reached(Grade.SECOND),
                            reached(Grade.THIRD),
                            reached(Grade.FOURTH),
                            reached(Grade.FIFTH)),
                    GRADES.stream().map(InstitutionGrading::grade).toList()))
            .build();

    private InstitutionGrading() {}

    private static Category<CareInstitution> grade(Grade grade) {
        String code = "grade-" + grade.level();
        Clause clause = new Clause(code, grade.label(), STANDARD);
        Criterion<CareInstitution> reached = reached(grade);
        List<Criterion<CareInstitution>> parts = new ArrayList<>(List.of(reached));
        if (grade != Grade.FIFTH) {
            Grade next = GRADES.get(grade.level());
            parts.add(not(
                    Clause.of(
                            "below-grade-" + next.level(),
                            "未达到" + next.label().zh(),
                            "below " + next.label().en(),
                            STANDARD),
                    reached(next)));
        }
        Criterion<CareInstitution> when = allOf(clause, parts);
        return new Category<>(code, grade.level(), whenBound(clause, binding -> {
            requireRising(binding);
            return when;
        }));
    }

    private static Criterion<CareInstitution> reached(Grade grade) {
        return holds(
                Clause.of(
                        "reaches-grade-" + grade.level(),
                        "总分达到" + grade.label().zh(),
                        "the total reaches " + grade.label().en(),
                        STANDARD),
                new Span.Reaches<>(new Total(List.of()), lowest(grade)));
    }

    private static StandardId<Integer> lowest(Grade grade) {
        return InstitutionStandards.GRADE_FROM.get(grade.level() - 1);
    }

    private static void requireRising(Binding binding) {
        StandardValue<Integer> before = null;
        for (StandardId<Integer> id : InstitutionStandards.GRADE_FROM) {
            StandardValue<Integer> here = binding.setting().find(id).orElse(null);
            if (before != null && here != null && here.value() <= before.value()) {
                throw new IllegalArgumentException(here.standard() + " is " + here.value() + ", expected more than "
                        + before.standard() + ", which is " + before.value());
            }
            before = here == null ? before : here;
        }
    }

    private record Part(Fact<CareInstitution, Integer> score, StandardId<Integer> most) {}

    /** The total of the four parts, as far as they are scored. */
    private record Total(List<Figure<Integer>> most) implements Span.Counted<CareInstitution> {
        private static final Clause POINTS = Clause.of("points-scored", "已评得分", "points scored", STANDARD);

        @Override
        public Clause clause() {
            return POINTS;
        }

        @Override
        public Total bind(Binding binding) {
            return new Total(
                    PARTS.stream().map(part -> binding.figure(part.most())).toList());
        }

        @Override
        public Span read(CareInstitution institution, Probe probe) {
            int scored = 0;
            Integer possible = 0;
            List<FactRef> open = new ArrayList<>();
            for (int i = 0; i < PARTS.size(); i++) {
                Fact<CareInstitution, Integer> fact = PARTS.get(i).score();
                Integer score = fact.read(institution);
                if (score == null) {
                    open.add(fact.at(institution));
                    possible = plus(possible, most.get(i).read(probe));
                } else {
                    requireWithin(institution, fact, score, most.get(i));
                    scored = Math.addExact(scored, score);
                    possible = plus(possible, score);
                }
            }
            return new Span(scored, possible, open);
        }

        private static @Nullable Integer plus(@Nullable Integer sum, @Nullable Integer more) {
            return sum == null || more == null ? null : Integer.valueOf(Math.addExact(sum, more));
        }

        private static void requireWithin(
                CareInstitution institution, Fact<CareInstitution, Integer> fact, int score, Figure<Integer> most) {
            most.source().filter(limit -> score > limit.value()).ifPresent(limit -> {
                throw new IllegalArgumentException(institution.key() + ": " + fact.path() + " is " + score
                        + ", but the part has only " + limit.value() + " points");
            });
        }
    }
}
