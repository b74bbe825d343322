package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.levels;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import java.util.List;

/**
 * Service agreements (服务协议): an institution signs one with every resident or the resident's agent. 老年人权益保障法
 * 第四十八条. A classification: {@code all-signed} or {@code some-missing}.
 *
 * <pre>{@code
 * Assessment answer = ServiceAgreements.PROGRAMME.in(setting).assess(institution);
 * }</pre>
 *
 * <p>Unit: residents. This class is immutable and thread-safe.
 */
public final class ServiceAgreements {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-service-agreements");

    private static final Citation LAW = Texts.ELDERLY_LAW.article("第四十八条");

    /** The classification. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老服务协议", "service agreements"))
            .citation(LAW)
            .classifies(levels(
                    Clause.of("service-agreements", "签订服务协议", "service agreements", LAW.item("第一款")),
                    Everyone.concerned(Clause.of(
                            "every-institution",
                            "养老机构均须签订服务协议",
                            "every institution signs service agreements",
                            LAW.item("第一款"))),
                    List.of(
                            new Category<>(
                                    "all-signed",
                                    null,
                                    atLeast(
                                            Clause.of(
                                                    "all-signed",
                                                    "与全部入住老年人签订了服务协议",
                                                    "every resident has an agreement",
                                                    LAW.item("第一款")),
                                            InstitutionFacts.AGREEMENTS,
                                            InstitutionFacts.RESIDENTS)),
                            new Category<>(
                                    "some-missing",
                                    null,
                                    below(
                                            Clause.of(
                                                    "some-missing",
                                                    "有入住老年人未签订服务协议",
                                                    "a resident has no agreement",
                                                    LAW.item("第一款")),
                                            InstitutionFacts.AGREEMENTS,
                                            InstitutionFacts.RESIDENTS)))))
            .gives(Clause.of(
                    "agreement-states-rights-and-duties",
                    "服务协议应当明确双方权利、义务",
                    "the agreement states the rights and duties of both",
                    LAW.item("第一款")))
            .gives(Clause.of(
                    "residents-not-harmed",
                    "不得以任何方式侵害老年人的权益",
                    "the rights of residents may not be harmed in any way",
                    LAW.item("第二款")))
            .build();

    private ServiceAgreements() {}
}
