package io.civilaffairs.standard;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Division;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;

/** Small books of standards. */
final class Books {
    static final Region COUNTY = Region.of("500154");
    static final Region OLD_CODE = Region.of("500234");
    static final Region CITY = Region.of("500000");
    static final Region TOWNSHIP = Region.of("500154001");
    static final Label LABEL = Label.of("标准", "standard");
    static final StandardId<Money> LIVING =
            StandardId.money("living", LABEL, Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY_NOT_LOWER);

    private Books() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Citation cited(Provenance provenance) {
        return Citation.of("某通知", "某府发〔2020〕1号", "第一条", provenance);
    }

    static DateRange range(String from, String to) {
        return DateRange.of(day(from), to == null ? null : day(to));
    }

    static Divisions divisions() {
        return Divisions.of(List.of(
                new Division(
                        COUNTY,
                        Label.of("开州区", "Kaizhou District"),
                        "district",
                        DateRange.from(day("2016-07-22")),
                        null),
                new Division(
                        OLD_CODE,
                        Label.of("开县", "Kai County"),
                        "county",
                        DateRange.of(day("1983-01-01"), day("2016-07-22")),
                        COUNTY)));
    }

    static StandardBookBuilder bookBuilder() {
        return StandardBook.builder(divisions()).declare(LIVING.name(), LABEL, LIVING.unit(), LIVING.delegation());
    }

    static StandardValue<Money> figure(Region setBy, long yuan, String from, String to) {
        return new StandardValue<>(
                LIVING.name(), Money.ofYuan(yuan), setBy, range(from, to), null, cited(Provenance.PRIMARY), null, null);
    }

    static StandardValue<Money> publishedOn(StandardValue<Money> v, String day) {
        return new StandardValue<>(
                v.standard(),
                v.value(),
                v.setBy(),
                v.when(),
                day(day),
                v.citation(),
                v.verifiedThrough(),
                v.condition());
    }

    static StandardValue<Money> verifiedThrough(StandardValue<Money> v, String day) {
        return new StandardValue<>(
                v.standard(), v.value(), v.setBy(), v.when(), v.publishedOn(), v.citation(), day(day), v.condition());
    }

    static StandardValue<Money> graded(StandardValue<Money> v, Provenance provenance) {
        return new StandardValue<>(
                v.standard(),
                v.value(),
                v.setBy(),
                v.when(),
                v.publishedOn(),
                cited(provenance),
                v.verifiedThrough(),
                v.condition());
    }

    static StandardValue<Money> under(StandardValue<Money> v, String option, String choice) {
        return new StandardValue<>(
                v.standard(),
                v.value(),
                v.setBy(),
                v.when(),
                v.publishedOn(),
                v.citation(),
                v.verifiedThrough(),
                new StandardValue.Condition(option, choice));
    }

    @SafeVarargs
    static StandardBook bookOf(StandardValue<Money>... values) {
        StandardBookBuilder builder = bookBuilder();
        for (StandardValue<Money> value : values) {
            builder.add(value);
        }
        return builder.build();
    }

    static long yuan(StandardBook book, Region region, String on) {
        return book.get(LIVING, region, day(on)).value().fen() / 100;
    }
}
