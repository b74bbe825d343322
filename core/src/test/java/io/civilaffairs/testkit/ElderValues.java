package io.civilaffairs.testkit;

import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.ElderRecord.AbilityReason;
import io.civilaffairs.people.ElderRecord.Assessor;
import io.civilaffairs.people.ElderRecord.FamilySupport;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.ElderRecord.ServiceUse;
import io.civilaffairs.people.ElderRecordBuilder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What the facts of an old person may be. */
final class ElderValues {
    private static final int MOST_IN_HOSPITAL = 9;

    /** Days within the benefit; those in hospital are among them, so that one record never has more of the latter. */
    private static final Arbitrary<Integer> DAYS_OF_CARE = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(MOST_IN_HOSPITAL, 28, 30, 31)),
            Tuple.of(1, Arbitraries.integers().between(MOST_IN_HOSPITAL, 31)));

    private static final Arbitrary<Integer> DAYS_OF_THEM_IN_HOSPITAL =
            Arbitraries.integers().between(0, MOST_IN_HOSPITAL);

    /** Days of a stay; many stand where a short stay ends. */
    static final Arbitrary<Integer> DAYS_OF_STAY = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(29, 30, 31)),
            Tuple.of(2, Arbitraries.integers().between(0, 90)));

    private static final Arbitrary<ServiceUse> SERVICE = Combinators.combine(
                    Arbitraries.of(ServiceUse.Kind.class),
                    PersonValues.MONEY.injectNull(0.1),
                    DAYS_OF_STAY.injectNull(0.1))
            .as(ServiceUse::new);

    /** Every fact of an old person. */
    static final List<Slot<ElderRecord, ElderRecordBuilder, ?>> SLOTS = List.of(
            slot(
                    "abilityAssessedOn",
                    PersonValues.LONG_AGO,
                    ElderRecord::abilityAssessedOn,
                    ElderRecordBuilder::abilityAssessedOn),
            slot(
                    "abilityReason",
                    Arbitraries.of(AbilityReason.class),
                    ElderRecord::abilityReason,
                    ElderRecordBuilder::abilityReason),
            slot(
                    "assessors",
                    PersonValues.YES_OR_NO.map(Assessor::new).list().ofMaxSize(3),
                    ElderRecord::assessors,
                    ElderRecordBuilder::assessors),
            slot(
                    "ability2013",
                    Scale.ABILITY_2013.answers(),
                    ElderRecord::ability2013,
                    ElderRecordBuilder::ability2013),
            slot("barthel", Scale.BARTHEL.answers(), ElderRecord::barthel, ElderRecordBuilder::barthel),
            slot(
                    "longTermCare",
                    Scale.LONG_TERM_CARE.answers(),
                    ElderRecord::longTermCare,
                    ElderRecordBuilder::longTermCare),
            slot(
                    "longTermCareGate",
                    Scale.LONG_TERM_CARE_GATE.answers(),
                    ElderRecord::longTermCareGate,
                    ElderRecordBuilder::longTermCareGate),
            slot(
                    "longTermCareInsured",
                    PersonValues.YES_OR_NO,
                    ElderRecord::longTermCareInsured,
                    ElderRecordBuilder::longTermCareInsured),
            slot(
                    "longTermCareInsuredSince",
                    PersonValues.RECENT_DATE,
                    ElderRecord::longTermCareInsuredSince,
                    ElderRecordBuilder::longTermCareInsuredSince),
            slot("careDays", DAYS_OF_CARE, ElderRecord::careDays, ElderRecordBuilder::careDays),
            slot("hospitalDays", DAYS_OF_THEM_IN_HOSPITAL, ElderRecord::hospitalDays, ElderRecordBuilder::hospitalDays),
            slot("services", SERVICE.list().ofMaxSize(3), ElderRecord::services, ElderRecordBuilder::services),
            slot("living", Arbitraries.of(Living.class), ElderRecord::living, ElderRecordBuilder::living),
            slot(
                    "familySupport",
                    Arbitraries.of(FamilySupport.class),
                    ElderRecord::familySupport,
                    ElderRecordBuilder::familySupport),
            slot("childrenAway", PersonValues.YES_OR_NO, ElderRecord::childrenAway, ElderRecordBuilder::childrenAway),
            slot("voucherUsed", PersonValues.MONEY, ElderRecord::voucherUsed, ElderRecordBuilder::voucherUsed));

    /** Records in which everything is known. */
    static final Arbitrary<ElderRecord> ELDER = Combinators.combine(SLOTS.stream()
                    .<Arbitrary<Function<ElderRecordBuilder, ElderRecordBuilder>>>map(Slot::step)
                    .toList())
            .as(steps -> Slot.build(ElderRecord.builder(), steps).build());

    private ElderValues() {}

    private static <T> Slot<ElderRecord, ElderRecordBuilder, T> slot(
            String path,
            Arbitrary<? extends T> values,
            Function<ElderRecord, ? extends @Nullable T> get,
            BiFunction<ElderRecordBuilder, @Nullable T, ElderRecordBuilder> set) {
        return new Slot<>(path, values.map(v -> v), get, set);
    }
}
