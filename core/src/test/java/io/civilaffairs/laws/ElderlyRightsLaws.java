package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.ElderlyRights;
import io.civilaffairs.testkit.PolicyCase;
import io.civilaffairs.testkit.ProgrammeLaws;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rights in kind, most by age alone, others each on a condition of its own. */
class ElderlyRightsLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ElderlyRights.PROGRAMME;
    }

    /** Some of the rights hang on assistance, so that the programme is never bound alone. */
    @Override
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void binding_again_or_alone_changes_nothing(@ForAll("cases") PolicyCase policyCase) {
        var bound = book().in(policyCase.setting()).get(programme());
        var again = book().in(policyCase.setting()).get(programme());
        for (Member subject : programme().scope().subjects(policyCase.household())) {
            assertThat(again.assess(subject)).isEqualTo(bound.assess(subject));
        }
    }
}
