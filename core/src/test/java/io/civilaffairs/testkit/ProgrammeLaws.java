package io.civilaffairs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.StatusOf;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Laws that every programme obeys (项目通用性质). A test class that implements this interface runs all of them on its own
 * programme; a failing sample is shrunk and printed as a case document.
 *
 * <pre>{@code
 * class RentHelpLaws implements ProgrammeLaws<Household> {
 *     public PolicyBook book() { return CivilAffairs.policyBook().with(RentHelp.PROGRAMME); }
 *     public Programme<Household> programme() { return RentHelp.PROGRAMME; }
 * }
 * }</pre>
 *
 * <p>Override {@link #domain()} for standards of your own, and a law, with another {@code tries}, to run it more often.
 * Opt-in laws about income are in {@link IncomeLaws}. Implementations keep no state.
 *
 * @param <S> the type of the programme's subject
 */
public interface ProgrammeLaws<S extends Subject> {
    /** How often a law is tried. */
    int TRIES = 400;

    /** How often the needed facts are supplied before a programme counts as never satisfied. */
    int MOST_ROUNDS = 25;

    /**
     * The book that holds the programme, with all it depends on.
     *
     * @return the book
     */
    PolicyBook book();

    /**
     * The programme under test.
     *
     * @return the programme, as it stands in the book
     */
    Programme<S> programme();

    /**
     * Where cases come from.
     *
     * @return the domain; that of the shipped standards unless overridden
     */
    default CivilAffairsDomain domain() {
        return new CivilAffairsDomain(book(), CivilAffairs.standards());
    }

    /**
     * The cases the laws are tried on.
     *
     * @return the cases
     */
    @Provide
    default Arbitrary<PolicyCase> cases() {
        return domain().cases().map(PolicyCase::standing);
    }

    /**
     * L1: the explanation, the assessment and the fast test agree.
     *
     * @param policyCase a case
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void explanation_agrees_with_the_fast_test(@ForAll("cases") PolicyCase policyCase) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        for (S subject : subjects(policyCase.household())) {
            Outcome fast = bound.test(subject);
            Finding finding = bound.explain(subject);
            Assessment assessment = bound.assess(subject);
            assertThat(Answer.of(assessment).outcome())
                    .as("outcome assessed, against the outcome tested, of %s", FindingText.of(assessment))
                    .isEqualTo(fast);
            assertThat(finding)
                    .as("explanation, against the finding of the assessment")
                    .isEqualTo(assessment.finding());
            boolean onlyTheAmountIsUnknown =
                    finding.outcome() == Outcome.MET && programme().paysMoney();
            if (fast != Outcome.UNKNOWN || !onlyTheAmountIsUnknown) {
                assertThat(finding.outcome())
                        .as("outcome explained, of %s", FindingText.of(assessment))
                        .isEqualTo(fast);
            }
        }
    }

    /**
     * L2: whatever else becomes known, a decision and its amount stay. A programme that treats unknown as "no" or zero
     * breaks this law.
     *
     * @param policyCase a case
     * @param seed what becomes known
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void more_information_never_overturns_a_decision(
            @ForAll("cases") PolicyCase policyCase, @ForAll long seed) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        PolicyCase more = policyCase.with(domain().filling().extensionOf(policyCase.household(), new Random(seed)));
        for (S subject : subjects(policyCase.household())) {
            Assessment before = bound.assess(subject);
            if (Answer.of(before).isDecided()) {
                Assessment after = bound.assess(subject(more.household(), subject.key()));
                assertThat(List.of(
                                Answer.of(after).outcome(),
                                Answer.of(after).codes(),
                                String.valueOf(Answer.of(after).amount())))
                        .as(
                                "decision with more information\n  before: %s\n  after: %s\n  known then: %s",
                                FindingText.of(before), FindingText.of(after), more)
                        .isEqualTo(List.of(
                                Answer.of(before).outcome(),
                                Answer.of(before).codes(),
                                String.valueOf(Answer.of(before).amount())));
            }
        }
    }

    /**
     * L3: a case is undetermined exactly when something is needed, and a decided condition needs nothing.
     *
     * @param policyCase a case
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void undetermined_exactly_when_something_is_needed(@ForAll("cases") PolicyCase policyCase) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        for (S subject : subjects(policyCase.household())) {
            Finding finding = bound.explain(subject);
            assertThat(finding.neededFacts().isEmpty())
                    .as("nothing needed by the condition %s, which is %s", finding.id(), finding.outcome())
                    .isEqualTo(finding.outcome() != Outcome.UNKNOWN);
            Answer answer = Answer.of(bound.assess(subject));
            assertThat(answer.needed().isEmpty())
                    .as("nothing needed by an answer that is %s", answer.outcome())
                    .isEqualTo(answer.isDecided());
        }
    }

    /**
     * L4: while what is needed stays unknown, learning anything else decides nothing.
     *
     * @param policyCase a case
     * @param seed what becomes known
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void facts_not_needed_cannot_decide(@ForAll("cases") PolicyCase policyCase, @ForAll long seed) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        Filling filling = domain().filling();
        for (S subject : subjects(policyCase.household())) {
            Assessment before = bound.assess(subject);
            if (before instanceof Assessment.Undetermined undetermined) {
                Household more =
                        filling.extensionWithout(policyCase.household(), undetermined.needed(), new Random(seed));
                Assessment after = bound.assess(subject(more, subject.key()));
                assertThat(Answer.of(after).outcome())
                        .as(
                                "outcome although nothing needed was learnt\n  before: %s\n  after: %s\n  known then: %s",
                                FindingText.of(before), FindingText.of(after), policyCase.with(more))
                        .isEqualTo(Outcome.UNKNOWN);
            }
        }
    }

    /**
     * L5: supplying what is needed, again and again, ends in a decision.
     *
     * @param policyCase a case
     * @param seed what is supplied
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void supplying_what_is_needed_ends_in_a_decision(
            @ForAll("cases") PolicyCase policyCase, @ForAll long seed) {
        Filling filling = domain().filling();
        for (S subject : subjects(policyCase.household())) {
            Random random = new Random(seed);
            PolicyCase known = policyCase;
            Assessment last = bound(known.setting()).assess(subject);
            for (int round = 0; round < MOST_ROUNDS && last instanceof Assessment.Undetermined asks; round++) {
                known = supplied(known, asks, filling, random);
                last = bound(known.setting()).assess(subject(known.household(), subject.key()));
            }
            assertThat(Answer.of(last).outcome())
                    .as("outcome after supplying %s times what was needed, still %s", MOST_ROUNDS, FindingText.of(last))
                    .isNotEqualTo(Outcome.UNKNOWN);
        }
    }

    private static PolicyCase supplied(
            PolicyCase policyCase, Assessment.Undetermined asks, Filling filling, Random random) {
        Household household = policyCase.household();
        Setting setting = policyCase.setting();
        for (FactRef needed : asks.needed()) {
            if (needed.kind() == FactRef.Kind.STANDARD) {
                setting = filling.withFigure(setting, needed, random);
            } else {
                household = filling.fill(household, needed, random);
            }
        }
        return new PolicyCase(household, setting);
    }

    /**
     * L6: an amount is never negative. That it is in whole fen is what {@link Money} says.
     *
     * @param policyCase a case
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void amounts_are_never_negative(@ForAll("cases") PolicyCase policyCase) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        for (S subject : subjects(policyCase.household())) {
            Assessment assessment = bound.assess(subject);
            Amount amount = Answer.of(assessment).amount();
            if (amount != null) {
                assertThat(amount.money())
                        .as("amount of %s", FindingText.of(assessment))
                        .isGreaterThanOrEqualTo(Money.ZERO);
            }
        }
    }

    /**
     * L7: the last line of the working is the amount.
     *
     * @param policyCase a case
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void the_working_ends_in_the_amount(@ForAll("cases") PolicyCase policyCase) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        for (S subject : subjects(policyCase.household())) {
            Assessment assessment = bound.assess(subject);
            Answer answer = Answer.of(assessment);
            Amount amount = answer.amount();
            if (amount != null) {
                assertThat(answer.working())
                        .as("working of %s", FindingText.of(assessment))
                        .isNotEmpty();
                assertThat(answer.working().get(answer.working().size() - 1).value())
                        .as("last line of the working of %s", FindingText.of(assessment))
                        .isEqualTo(amount.money());
            }
        }
    }

    /**
     * L8: the order in which members are listed is irrelevant.
     *
     * @param policyCase a case
     * @param seed the other order
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void the_order_of_members_is_irrelevant(@ForAll("cases") PolicyCase policyCase, @ForAll long seed) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        Roster<Person> persons = policyCase.household().persons();
        if (persons == null) {
            return;
        }
        List<Person> list = new ArrayList<>(persons.list());
        Collections.shuffle(list, new Random(seed));
        Household shuffled = policyCase.household().toBuilder()
                .members(new Roster<>(list, persons.complete()))
                .build();
        for (S subject : subjects(policyCase.household())) {
            Assessment before = bound.assess(subject);
            Assessment after = bound.assess(subject(shuffled, subject.key()));
            assertThat(Answer.of(after).withoutWorking())
                    .as(
                            "answer with the members in another order\n  before: %s\n  after: %s",
                            FindingText.of(before), FindingText.of(after))
                    .isEqualTo(Answer.of(before).withoutWorking());
        }
    }

    /**
     * L9: binding again gives the same answers, and so does binding the programme by itself if it depends on no other.
     *
     * @param policyCase a case
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void binding_again_or_alone_changes_nothing(@ForAll("cases") PolicyCase policyCase) {
        ResolvedProgramme<S> bound = bound(policyCase.setting());
        ResolvedProgramme<S> again = bound(policyCase.setting());
        boolean alone = bound.conditions().stream().noneMatch(ProgrammeLaws::dependsOnOthers)
                && Alone.binds(programme(), policyCase.setting());
        for (S subject : subjects(policyCase.household())) {
            Assessment assessment = bound.assess(subject);
            assertThat(again.assess(subject))
                    .as("assessment after binding again")
                    .isEqualTo(assessment);
            if (alone) {
                assertThat(programme().in(policyCase.setting()).assess(subject))
                        .as("assessment of the programme by itself")
                        .isEqualTo(assessment);
            }
        }
    }

    private Map<String, String> decided(BoundBook bound, Household household) {
        Map<String, String> decided = new LinkedHashMap<>();
        bound.decide(household, (id, subject, outcome, money) -> {
            if (id.equals(programme().id())) {
                decided.put(subject.key(), outcome + " " + money);
            }
        });
        return decided;
    }

    /**
     * L10: deciding a whole book at once, without explaining, agrees with assessing it, with or without writing all down at
     * once, and with assessing this programme alone, in outcome and amount.
     *
     * @param policyCase a case
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void deciding_in_bulk_agrees_with_assessing(@ForAll("cases") PolicyCase policyCase) {
        BoundBook bound = book().in(policyCase.setting());
        Map<String, String> decided = decided(bound, policyCase.household());
        Map<String, String> composed = decided(book().forPopulations(policyCase.setting()), policyCase.household());
        assertThat(composed).as("decided by a composed book").isEqualTo(decided);
        Map<String, String> together = new LinkedHashMap<>();
        CaseAssessment assessed = bound.assess(policyCase.household());
        assertThat(bound.explain(policyCase.household()))
                .as("all written at once")
                .isEqualTo(assessed);
        for (Assessment assessment : assessed.results()) {
            if (assessment.programme().equals(programme().id())) {
                together.put(assessment.subject(), decision(Answer.of(assessment)));
            }
        }
        Map<String, String> alone = new LinkedHashMap<>();
        for (S subject : subjects(policyCase.household())) {
            Assessment assessment = bound.get(programme()).assess(subject);
            alone.put(subject.key(), decision(Answer.of(assessment)));
            assertThat(assessment.basis()).as("reasons agree").isNotNull();
        }
        assertThat(decided).as("decided in bulk, against assessed").isEqualTo(together);
        assertThat(together).as("assessed together, against alone").isEqualTo(alone);
    }

    private static String decision(Answer answer) {
        Amount amount = answer.amount();
        return answer.outcome() + " " + (amount == null ? null : amount.money());
    }

    private static boolean dependsOnOthers(Criterion<?> condition) {
        return condition instanceof StatusOf<?, ?>
                || condition.children().stream().anyMatch(ProgrammeLaws::dependsOnOthers);
    }

    private ResolvedProgramme<S> bound(Setting setting) {
        return book().in(setting).get(programme());
    }

    private List<S> subjects(Household household) {
        return programme().scope().subjects(household);
    }

    private S subject(Household household, String key) {
        @Nullable S found = null;
        for (S subject : subjects(household)) {
            found = subject.key().equals(key) ? subject : found;
        }
        if (found == null) {
            throw new AssertionError(key + " is not listed any more");
        }
        return found;
    }
}
