package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Provision;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.benefit.Service;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Asking;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.testkit.CivilAffairsDomain;
import io.civilaffairs.testkit.PolicyCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is given in kind, and what is said of what cannot be told yet, follow from the conditions one by one. */
class RightsLaws {
    private static final int TRIES = 400;

    @Provide
    Arbitrary<PolicyCase> cases() {
        return new CivilAffairsDomain(CivilAffairs.policyBook(), CivilAffairs.standards())
                .cases()
                .map(PolicyCase::standing);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_is_asked_for_is_what_the_finding_needs(@ForAll("cases") PolicyCase policyCase) {
        BoundBook book = CivilAffairs.policyBook().in(policyCase.setting());
        book.programmes().forEach(programme -> eachAsks(programme, policyCase));
    }

    private static <S extends Subject> void eachAsks(ResolvedProgramme<S> programme, PolicyCase policyCase) {
        for (S subject : programme.programme().scope().subjects(policyCase.household())) {
            for (Criterion<S> condition : programme.conditions()) {
                Asking asking = Probe.recording().asking();
                assertThat(condition.evaluate(subject, asking)).isEqualTo(condition.test(subject));
                assertThat(Set.copyOf(asking.takeNeeded()))
                        .as("%s %s of %s", programme.programme().id(), condition.id(), subject.key())
                        .isEqualTo(condition.explain(subject).neededFacts());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_is_given_and_what_is_open_follows_from_each_condition(@ForAll("cases") PolicyCase policyCase) {
        BoundBook book = CivilAffairs.policyBook().in(policyCase.setting());
        for (Assessment assessment : book.explain(policyCase.household()).results()) {
            book.programmes().stream()
                    .filter(p -> p.programme().id().equals(assessment.programme()))
                    .forEach(p -> agrees(p, assessment, policyCase));
        }
    }

    private static <S extends Subject> void agrees(
            ResolvedProgramme<S> programme, Assessment assessment, PolicyCase policyCase) {
        List<Service> said;
        if (assessment instanceof Assessment.Entitled entitled) {
            said = entitled.inKind();
        } else if (assessment instanceof Assessment.Classified classified
                && !classified.codes().contains(Category.NONE)) {
            said = classified.inKind();
        } else {
            return;
        }
        S subject = programme.programme().scope().subjects(policyCase.household()).stream()
                .filter(s -> s.key().equals(assessment.subject()))
                .findFirst()
                .orElseThrow();
        List<Service> given = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Provision<S> provision : programme.provisions()) {
            Criterion<S> when = provision.when();
            Outcome outcome = when == null ? Outcome.MET : when.test(subject);
            if (outcome == Outcome.MET) {
                given.add(provision.service());
            } else if (outcome == Outcome.UNKNOWN && when != null) {
                open.add(remark(provision.service(), when.explain(subject).neededFacts()));
            }
        }
        assertThat(said).as("given in kind").isEqualTo(given);
        assertThat(assessment.basis().caveats().stream()
                        .filter(c -> c.id().equals("service-open"))
                        .map(c -> sorted(c.label().zh())))
                .as("open of %s", programme.programme().id())
                .isEqualTo(open);
    }

    private static String remark(Service service, Set<FactRef> needed) {
        Set<String> labels = new TreeSet<>();
        needed.forEach(fact -> labels.add(fact.label().zh()));
        return sorted("是否可享受“" + service.clause().label().zh() + "”待核实：" + String.join("、", labels));
    }

    /** The same remark with what is needed in alphabetical order. */
    private static String sorted(String remark) {
        int colon = remark.indexOf("待核实：") + "待核实：".length();
        return remark.substring(0, colon)
                + String.join("、", new TreeSet<>(List.of(remark.substring(colon).split("、"))));
    }
}
