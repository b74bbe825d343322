package io.civilaffairs.explain;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.some;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.statusOf;
import static io.civilaffairs.rule.Criteria.unless;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A rule made up for these tests: whoever has less than a line gets the difference. It is no law. */
final class Trial {
    private static final Citation ACT = Citation.of("试验办法", "试〔2025〕1号", "第一条", Provenance.PRIMARY);
    private static final Citation NOTICE = Citation.of("试验通知", "试〔2025〕2号", "", Provenance.SECONDARY);
    private static final StandardId<Money> LINE =
            StandardId.money("trial.line", Label.of("试验线", "trial line"), Unit.YUAN, Delegation.COUNTY);

    private static final Clause GAP = Clause.of("gap", "试验线 − 财产", "line - assets", ACT.withArticle("第四条"));

    static final Programme<Household> TOP_UP = Programme.builder(ProgrammeId.of("trial-top-up"), Scope.HOUSEHOLD)
            .label(Label.of("试验补差", "trial top-up"))
            .citation(ACT)
            .when(allOf(
                    Clause.of("entitled", "试验补差", "trial top-up", ACT),
                    some(
                            Clause.of("someone-ill", "有成员患重病", "a member is seriously ill", ACT.withArticle("第二条")),
                            HouseholdFacts.MEMBERS,
                            holds(
                                    Clause.of("ill", "患重病", "seriously ill", ACT.withArticle("第二条")),
                                    PersonFacts.SERIOUS_ILLNESS)),
                    below(
                            Clause.of("assets-below-line", "财产低于试验线", "assets below the line", ACT.withArticle("第三条")),
                            HouseholdFacts.FINANCIAL_ASSETS,
                            standard(LINE)),
                    unless(
                            Clause.of("not-rural", "城镇家庭，认定的除外", "urban, exceptions apart", NOTICE),
                            isOneOf(
                                    Clause.of("urban", "城镇家庭", "urban household", NOTICE),
                                    HouseholdFacts.SETTLEMENT,
                                    Set.of(Settlement.URBAN)),
                            discretion(
                                    Clause.of("excluded", "经认定除外", "excluded by a finding", NOTICE),
                                    new Decision<>(
                                            "EXCLUDED",
                                            "trial-top-up",
                                            Label.of("是否除外", "whether excluded"),
                                            h -> h.finding("EXCLUDED", "trial-top-up", null))))))
            .pays(
                    Formula.using(
                                    "trial-top-up.amount",
                                    Label.of("补差", "top-up"),
                                    Unit.YUAN,
                                    standard(LINE),
                                    HouseholdFacts.FINANCIAL_ASSETS,
                                    (household, line, assets, sheet) -> sheet.step(GAP, household, line.minus(assets)))
                            .writing(GAP),
                    Per.MONTH)
            .gives(Clause.of("visits", "上门探访", "visits", NOTICE))
            .build();

    static final Programme<Household> OTHER = Programme.builder(ProgrammeId.of("trial-other"), Scope.HOUSEHOLD)
            .label(Label.of("试验身份", "trial status"))
            .citation(ACT)
            .when(allOf(
                    Clause.of("other", "试验身份", "trial status", ACT),
                    not(
                            Clause.of("not-topped-up", "不享受试验补差", "without the top-up", ACT),
                            statusOf(
                                    Clause.of("topped-up", "享受试验补差", "with the top-up", ACT),
                                    "trial-top-up",
                                    (Household h) -> h)),
                    anyOf(
                            Clause.of("poor", "困难", "poor", ACT),
                            atMost(
                                    Clause.of("at-line", "财产不超过试验线", "assets at most the line", ACT),
                                    HouseholdFacts.FINANCIAL_ASSETS,
                                    standard(LINE)),
                            holds(
                                    Clause.of("registered-poor", "建档立卡", "registered poor", ACT),
                                    HouseholdFacts.REGISTERED_POOR))))
            .build();

    static final PolicyBook BOOK = PolicyBook.of(List.of(TOP_UP, OTHER));

    private Trial() {}

    static Setting setting() {
        StandardBook book = StandardBook.builder(Divisions.of(List.of()))
                .declare(LINE.name(), LINE.label(), LINE.unit(), LINE.delegation())
                .declare("trial.open", Label.of("未定标准", "open standard"), Unit.MONTHS, Delegation.COUNTY)
                .add(new StandardValue<>(
                        LINE.name(),
                        Money.parse("12000.00"),
                        Region.of("500000"),
                        DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)),
                        null,
                        NOTICE,
                        LocalDate.of(2025, 7, 31),
                        null))
                .build();
        return Setting.of(book, Region.of("500154"), YearMonth.of(2025, 8));
    }

    /** An urban household with one member. */
    static Household household(String memberId, Boolean ill, String assets) {
        return Household.builder("h1")
                .settlement(Settlement.URBAN)
                .registeredPoor(false)
                .members(Roster.complete(
                        List.of(Person.builder(memberId).seriousIllness(ill).build())))
                .assets(new Assets(assets == null ? null : Money.parse(assets), List.of(), List.of(), List.of()))
                .findings(List.of(
                        new io.civilaffairs.people.OfficialFinding("EXCLUDED", "trial-top-up", null, null, false)))
                .build();
    }
}
