package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.PriceLinkedSubsidy;
import io.civilaffairs.testkit.CivilAffairsDomain;
import io.civilaffairs.testkit.ProgrammeLaws;
import java.util.List;

/** The indices of a month come from a host's pack; here they reach the trigger in 2025 and fall short of it before. */
class PriceLinkedSubsidyLaws implements ProgrammeLaws<Member> {
    private static final String INDICES = """
            {"format": "civil-affairs/pack/1", "region": "500000", "title": {"zh": "测试，物价指数", "en": "test, price indices"},
             "instruments": [{"id": "example", "title": "测试，物价指数"}], "standards": [
              {"id": "price-linked.cpi-rise", "values": [
               {"region": "500000", "from": "2015-01-01", "to": "2025-01-01", "value": "3.4", "citation": {"instrument": "example"}, "provenance": "RECALLED"},
               {"region": "500000", "from": "2025-01-01", "to": null, "value": "3.5", "citation": {"instrument": "example"}, "provenance": "RECALLED"}]},
              {"id": "price-linked.food-rise", "values": [
               {"region": "500000", "from": "2015-01-01", "to": null, "value": "5.9", "citation": {"instrument": "example"}, "provenance": "RECALLED"}]},
              {"id": "price-linked.index-rise", "values": [
               {"region": "500000", "from": "2015-01-01", "to": null, "value": "4.321", "citation": {"instrument": "example"}, "provenance": "RECALLED"}]}]}
            """;

    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return PriceLinkedSubsidy.PROGRAMME;
    }

    @Override
    public CivilAffairsDomain domain() {
        return new CivilAffairsDomain(book(), CivilAffairs.standardsWith(List.of(PackReader.read("indices", INDICES))));
    }
}
