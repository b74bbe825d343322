package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import java.util.List;

/**
 * One of the three dimensions of the long-term care assessment (一级指标): its items, the step of their points, and one line of
 * the working for each band its total may fall into. This class is immutable and thread-safe.
 */
record CareDimension(List<CareItem> items, int step, List<Clause> totals) {
    private static final Citation ITEMS = Texts.CARE_LEVELS.article("评估指标");

    /** Activities of daily living, cognition, senses and communication. */
    static final List<CareDimension> ALL = AssessmentScale.LONG_TERM_CARE.parts().stream()
            .map(CareDimension::of)
            .toList();

    private static CareDimension of(AssessmentScale.Part part) {
        return new CareDimension(
                CareItem.of(ElderFacts.LONG_TERM_CARE, part),
                part.items().get(0).step(),
                CareBand.ALL.stream().map(band -> total(part, band)).toList());
    }

    private static Clause total(AssessmentScale.Part part, CareBand band) {
        return Clause.of(
                part.id() + "-" + band.id(),
                part.label().zh() + "总分（" + band.label().zh() + "）",
                part.label().en() + ", points in all (" + band.label().en() + ")",
                ITEMS);
    }

    /** The points a person has in the items that are known. */
    int known(Member member) {
        int sum = 0;
        for (CareItem item : items) {
            Integer points = item.points().read(member);
            sum += points == null ? 0 : points;
        }
        return sum;
    }

    /** The most points the items that are not known can add; zero if all are known. */
    int open(Member member) {
        int sum = 0;
        for (CareItem item : items) {
            sum += item.points().read(member) == null ? item.most() : 0;
        }
        return sum;
    }
}
