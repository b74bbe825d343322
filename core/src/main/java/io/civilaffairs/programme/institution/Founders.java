package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;

import io.civilaffairs.law.Citation;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import java.util.Set;

/** Whom the law encourages to set up and run institutions (兴办、运营主体). This class is immutable and thread-safe. */
final class Founders {
    private static final Citation ENCOURAGED =
            Texts.ELDERLY_LAW.article("第三十九条").item("第二款");

    static final Criterion<CareInstitution> REGISTERED = Days.reached(
            Clause.of("registered", "已依法登记", "registered", Texts.ELDERLY_LAW.article("第四十三条")),
            InstitutionFacts.REGISTERED);

    static final Criterion<CareInstitution> GOVERNMENT = isOneOf(
            Clause.of("set-up-by-government", "政府投资兴办", "set up by government", Texts.ELDERLY_LAW.article("第四十一条")),
            InstitutionFacts.KIND,
            Set.of(Kind.GOVERNMENT));

    static final Criterion<CareInstitution> NOT_GOVERNMENT = isOneOf(
            Clause.of("set-up-by-others", "由企业、社会组织或者个人兴办", "set up by others than government", ENCOURAGED),
            InstitutionFacts.KIND,
            Set.of(Kind.NON_PROFIT, Kind.COMMERCIAL));

    /** Also an institution that government set up and others run (公建民营). */
    static final Criterion<CareInstitution> RUN_BY_OTHERS = anyOf(
            Clause.of(
                    "set-up-or-run-by-others",
                    "由企业、社会组织或者个人兴办、运营",
                    "set up or run by others than government",
                    ENCOURAGED),
            NOT_GOVERNMENT,
            holds(
                    Clause.of("run-by-others", "由企业、社会组织或者个人运营", "run by others than government", ENCOURAGED),
                    InstitutionFacts.PRIVATELY_RUN));

    private Founders() {}
}
