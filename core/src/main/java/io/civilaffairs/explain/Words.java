package io.civilaffairs.explain;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Language;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values, citations and fixed words in one language. */
record Words(Language language) {
    private static final int GROUP = 3;

    boolean chinese() {
        return language == Language.ZH;
    }

    String of(String zh, String en) {
        return chinese() ? zh : en;
    }

    String of(Label label) {
        return label.in(language);
    }

    /** A name and what belongs to it. */
    String named(String name, String value) {
        return name + colon() + value;
    }

    String colon() {
        return of("：", ": ");
    }

    String comma() {
        return of("，", ", ");
    }

    String bracketed(String text) {
        return of("（", " (") + text + of("）", ")");
    }

    String outcome(Outcome outcome) {
        return of(outcome.label());
    }

    String month(YearMonth month) {
        return of(month.getYear() + "年" + month.getMonthValue() + "月", month.toString());
    }

    /** The categories of a classification that were found so, by name. */
    String categories(Finding finding, Outcome... found) {
        int first = finding.form() == Finding.Form.WITHIN ? 1 : 0;
        List<String> names = finding.children().stream()
                .skip(first)
                .filter(c -> List.of(found).contains(c.outcome()))
                .map(c -> of(c.label()))
                .toList();
        return String.join(comma(), names);
    }

    /** The categories that are still possible, by name; by code if the finding does not list them. */
    String possible(Assessment.Undetermined open) {
        Finding.Form form = open.finding().form();
        if (form != Finding.Form.CATEGORIES && form != Finding.Form.WITHIN) {
            return String.join(comma(), open.possible());
        }
        String names = categories(open.finding(), Outcome.MET, Outcome.UNKNOWN);
        return open.possible().contains(Category.NONE)
                ? names + of("，或者不属于任何一类", ", or none of the categories")
                : names;
    }

    /** Yuan with two decimals and thousands apart. */
    static String grouped(Money money) {
        String text = money.toString();
        StringBuilder grouped = new StringBuilder(text);
        int first = money.isNegative() ? 1 : 0;
        for (int at = text.indexOf('.') - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    String amount(Amount amount) {
        String money = grouped(amount.money());
        if (amount.per() == Per.ONCE) {
            return of(money + " 元（一次性）", money + " yuan, once");
        }
        return of(money + " 元/", money + " yuan per ") + of(amount.per().label());
    }

    /** Limits between which an amount is still to be fixed. */
    String within(AmountRange range) {
        Money to = range.within().to();
        if (!isLimited(range)) {
            return of("金额由经办机关认定", "an amount to be fixed by an official");
        }
        String from = grouped(range.within().from());
        String sums = to == null ? of("不低于 ", "at least ") + from : from + of(" 至 ", " to ") + grouped(to);
        return range.per() == Per.ONCE
                ? of(sums + " 元（一次性，待认定）", sums + " yuan, once, to be fixed")
                : of(sums + " 元/", sums + " yuan per ") + of(range.per().label()) + of("（待认定）", ", to be fixed");
    }

    /** Whether the limits of an amount say anything. */
    static boolean isLimited(AmountRange range) {
        return range.within().to() != null || !range.within().from().isZero();
    }

    /** A value without a unit of its own; money is in yuan. */
    String value(Object value) {
        return value(value, Unit.YUAN);
    }

    /** A value in a unit that is shown if it says something. */
    String value(Object value, Unit unit) {
        if (value instanceof Money money) {
            return grouped(money) + " " + of(unit.label());
        }
        if (value instanceof ExactMoney exact) {
            return exact.isWholeFen()
                    ? value(exact.toMoney(), unit)
                    : exact + " " + of(unit.label())
                            + bracketed(of("约 ", "about ") + grouped(exact.round(Rounding.HALF_UP_TO_FEN)));
        }
        if (value instanceof AgeBands bands) {
            return String.join(comma(), bands.list().stream().map(this::band).toList());
        }
        if (value instanceof Boolean flag) {
            return flag ? of("是", "yes") : of("否", "no");
        }
        return switch (unit.kind()) {
            case NUMBER -> unit == Unit.COUNT ? value.toString() : value + " " + of(unit.label());
            case RATIO -> value instanceof Ratio ratio ? ratio(ratio, unit) : value.toString();
            case MONEY, DATE, FLAG, TEXT, BANDS -> value.toString();
        };
    }

    /** The value of a standard in its unit, that of an age in years of age. */
    String value(Object value, StandardBook.@Nullable Declaration declared) {
        return isAge(declared) ? yearsOfAge(value) : value(value, declared == null ? Unit.YUAN : declared.unit());
    }

    String yearsOfAge(Object years) {
        return years + of(" 周岁", " years");
    }

    private String band(AgeBands.Band band) {
        String amount = grouped(band.amount());
        return of(band.from() + " 岁起 " + amount + " 元", "from " + band.from() + " " + amount + " yuan");
    }

    private String ratio(Ratio ratio, Unit unit) {
        return switch (unit) {
            case PERCENT -> ratio.times(Ratio.of(100)) + "%";
            case MULTIPLE -> ratio + " " + of(unit.label());
            default -> ratio.toString();
        };
    }

    /** The citation, and how far it was checked unless the official text was read. */
    String citation(Citation citation) {
        return citation.text(language) + grade(citation.provenance());
    }

    /** The place alone if it stands in the instrument spoken of, otherwise the title too. */
    String shortCitation(Citation citation, @Nullable Citation spokenOf) {
        String article = citation.article();
        if (spokenOf != null
                && spokenOf.instrument().equals(citation.instrument())
                && spokenOf.number().equals(citation.number())) {
            return article.equals(spokenOf.article()) ? "" : article;
        }
        return Citation.of(citation.instrument(), "", article, citation.provenance())
                        .text(language)
                + grade(citation.provenance());
    }

    private String grade(Provenance provenance) {
        return provenance == Provenance.PRIMARY ? "" : bracketed(of(provenance.label()));
    }

    /** Who set a figure, from when, in which document. */
    String source(StandardValue<?> value) {
        List<String> parts = new ArrayList<>();
        parts.add(value.setBy().code());
        String range = range(value);
        if (!range.isEmpty()) {
            parts.add(range);
        }
        Citation citation = value.citation();
        parts.add(citation.number().isEmpty() ? citation.text(language) : citation.number());
        if (value.provenance() != Provenance.PRIMARY) {
            parts.add(of(value.provenance().label()));
        }
        return String.join(comma(), parts);
    }

    private String range(StandardValue<?> value) {
        LocalDate from = value.when().from();
        LocalDate to = value.when().to();
        String start = from.equals(LocalDate.MIN) ? "" : from.toString();
        if (to == null) {
            return start.isEmpty() ? "" : of(start + " 起", "from " + start);
        }
        String last = to.minusDays(1).toString();
        return start.isEmpty() ? of("至 " + last, "to " + last) : of(start + " 至 " + last, start + " to " + last);
    }

    /** The name of a standard as the packs give it; its id without packs. */
    String standard(String id, @Nullable StandardBook book) {
        StandardBook.Declaration declared =
                book == null ? null : book.declared().get(id);
        return declared == null ? id : of(declared.label());
    }

    /** Whether a standard is an age, so that its number is one of years of age. */
    static boolean isAge(StandardBook.@Nullable Declaration declared) {
        String name = declared == null ? "" : declared.label().zh();
        return declared != null && declared.unit() == Unit.YEARS && name.contains("年龄") && !name.contains("年龄差");
    }

    /** One line about a figure: name, id, value, source. */
    String figure(StandardValue<?> value, @Nullable StandardBook book) {
        StandardBook.Declaration declared =
                book == null ? null : book.declared().get(value.standard());
        String id = declared == null ? "" : " [" + value.standard() + "]";
        return standard(value.standard(), book) + id + "  " + value(value.value(), declared) + bracketed(source(value));
    }
}
