package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Emergency medical aid (疾病应急救助): whoever needs emergency treatment for an acute, critical illness or injury and is
 * unidentified or unable to pay for it; the fund pays the approved cost. 社会救助暂行办法 第三十二条; 国办发〔2023〕39号
 * 四（二）1. In kind. No registration, age, income or status is asked, and nobody has to apply.
 *
 * <p>The emergency is an event MEDICAL_EMERGENCY of the person, or of the household and so of each member. That the identity
 * is unknown is a finding IDENTITY_UNKNOWN, none recorded being a "no"; that the person cannot pay is left to the fund, a
 * finding UNABLE_TO_PAY_EMERGENCY_COST. This class is immutable and thread-safe.
 */
public final class EmergencyMedicalAid {
    private static final Citation WHO = Texts.ASSISTANCE.article("第三十二条").item("第一款");
    private static final Citation OTHER_COVER =
            Texts.ASSISTANCE.article("第三十二条").item("第二款");

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.EMERGENCY_MEDICAL_AID, Scope.PERSON)
            .label(Label.of("疾病应急救助", "emergency medical aid"))
            .citation(WHO)
            .when(allOf(
                    Clause.of("emergency-medical-aid", "疾病应急救助", "emergency medical aid", WHO),
                    holds(
                            Clause.of(
                                    "needs-emergency-treatment",
                                    "需要急救的急重危伤病患者",
                                    "needs emergency treatment for an acute, critical illness or injury",
                                    WHO),
                            new NeedsTreatment(null)),
                    anyOf(
                            Clause.of(
                                    "unidentified-or-unable-to-pay",
                                    "身份不明或者无力支付急救费用",
                                    "unidentified, or unable to pay for the treatment",
                                    WHO),
                            holds(
                                    Clause.of("identity-unknown", "身份不明", "identity unknown", WHO),
                                    PersonRecords.found(
                                            "IDENTITY_UNKNOWN",
                                            ProgrammeId.EMERGENCY_MEDICAL_AID,
                                            Label.of("身份不明", "identity unknown"))),
                            discretion(
                                    Clause.of("unable-to-pay", "无力支付急救费用", "unable to pay for the treatment", WHO),
                                    new Decision<>(
                                            "UNABLE_TO_PAY_EMERGENCY_COST",
                                            ProgrammeId.EMERGENCY_MEDICAL_AID.id(),
                                            Label.of(
                                                    "经办机构认定：是否无力支付急救费用",
                                                    "official finding: unable to pay for the emergency treatment"),
                                            EmergencyMedicalAid::unableToPay)))))
            .gives(Clause.of(
                    "fund-pays-emergency-cost",
                    "疾病应急救助基金支付符合规定的急救费用",
                    "the emergency aid fund pays the approved cost of the treatment",
                    WHO))
            .gives(Clause.of("linked-with-other-cover", "与其他医疗保障制度相衔接", "linked with other medical cover", OTHER_COVER))
            .textReadFrom(YearMonth.of(2014, 5))
            .build();

    private EmergencyMedicalAid() {}

    private static @Nullable Boolean unableToPay(Member member) {
        return member.household()
                .finding(
                        "UNABLE_TO_PAY_EMERGENCY_COST",
                        ProgrammeId.EMERGENCY_MEDICAL_AID.id(),
                        member.person().id());
    }

    /** Whether an emergency of this person, or of the whole household, happened by the reference date. */
    private static final class NeedsTreatment extends Derived<Member, Boolean> {
        private final @Nullable LocalDate on;

        NeedsTreatment(@Nullable LocalDate on) {
            super(
                    "person.needs-emergency-treatment",
                    Label.of("是否需要急救", "whether emergency treatment is needed"),
                    Unit.FLAG);
            this.on = on;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new NeedsTreatment(binding.setting().referenceDate());
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            Household household = member.household();
            List<Event> events = HouseholdFacts.EVENTS.read(household, probe);
            if (events == null) {
                return null;
            }
            LocalDate end = Objects.requireNonNull(on, "bound");
            boolean open = false;
            for (Event event : events) {
                if (isEmergencyOf(member, event)) {
                    LocalDate date = event.date();
                    if (date != null && !date.isAfter(end)) {
                        return true;
                    }
                    open |= date == null;
                }
            }
            for (int i = 0; open && i < events.size(); i++) {
                if (isEmergencyOf(member, events.get(i)) && events.get(i).date() == null) {
                    probe.missing(new FactRef(
                            FactRef.Kind.FACT,
                            "event.date",
                            household.key(),
                            "events/" + i + "/date",
                            Label.of("事件发生日期", "date of the event")));
                }
            }
            return open ? null : Boolean.FALSE;
        }

        private static boolean isEmergencyOf(Member member, Event event) {
            return event.kind() == Event.Kind.MEDICAL_EMERGENCY
                    && (event.member() == null
                            || event.member().equals(member.person().id()));
        }
    }
}
