package io.civilaffairs;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.json.DivisionsReader;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.json.WorkdaysReader;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.childwelfare.OrphanAllowance;
import io.civilaffairs.programme.childwelfare.OrphanMedicalRehabilitation;
import io.civilaffairs.programme.childwelfare.OrphanStudentGrant;
import io.civilaffairs.programme.childwelfare.UnattendedChildAllowance;
import io.civilaffairs.programme.disability.DisabilityLivingSubsidy;
import io.civilaffairs.programme.disability.DisabilityNursingSubsidy;
import io.civilaffairs.programme.disability.DisabilityRights;
import io.civilaffairs.programme.eldercare.CarePlanLevel;
import io.civilaffairs.programme.eldercare.ElderlyAbility;
import io.civilaffairs.programme.eldercare.ElderlyRights;
import io.civilaffairs.programme.eldercare.ElderlyServiceSubsidy;
import io.civilaffairs.programme.eldercare.ElderlyServiceVoucher;
import io.civilaffairs.programme.eldercare.HighAgeAllowance;
import io.civilaffairs.programme.eldercare.LeftBehindElder;
import io.civilaffairs.programme.eldercare.LongTermCareInsurance;
import io.civilaffairs.programme.eldercare.LongTermCareLevel;
import io.civilaffairs.programme.eldercare.LongTermCareSelfAssessment;
import io.civilaffairs.programme.guardianship.ChildGuardianship;
import io.civilaffairs.programme.guardianship.ChildInDifficulty;
import io.civilaffairs.programme.guardianship.LeftBehindChild;
import io.civilaffairs.programme.socialassistance.DisasterRelief;
import io.civilaffairs.programme.socialassistance.EducationAssistance;
import io.civilaffairs.programme.socialassistance.EmergencyMedicalAid;
import io.civilaffairs.programme.socialassistance.EmploymentAssistance;
import io.civilaffairs.programme.socialassistance.ExtremeHardshipSupport;
import io.civilaffairs.programme.socialassistance.HousingAssistance;
import io.civilaffairs.programme.socialassistance.KeyGroupSupplement;
import io.civilaffairs.programme.socialassistance.MedicalAssistance;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.programme.socialassistance.NearThresholdHousehold;
import io.civilaffairs.programme.socialassistance.PriceLinkedSubsidy;
import io.civilaffairs.programme.socialassistance.RigidExpenditureHousehold;
import io.civilaffairs.programme.socialassistance.SinglePersonGuarantee;
import io.civilaffairs.programme.socialassistance.TemporaryAssistance;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Workdays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;

/**
 * The front door of the library (民政业务规则库的入口).
 *
 * <pre>{@code
 * Setting setting = CivilAffairs.setting("500154", YearMonth.of(2025, 8));
 * CaseAssessment answer = CivilAffairs.policyBook().assess(household, setting);
 * }</pre>
 *
 * <p>What ships is read once, when it is first needed, from the library's own resources. This class is immutable and
 * thread-safe.
 */
public final class CivilAffairs {
    private static final List<String> PACKS = List.of("packs/cn.json", "packs/cn-50.json", "packs/cn-500154.json");

    private CivilAffairs() {}

    /** What ships, read when first needed. */
    private static final class Shipped {
        static final Divisions DIVISIONS = read("codes/divisions-50.json", (name, in) -> DivisionsReader.read(in));
        static final StandardBook STANDARDS = standards();
        static final PolicyBook POLICY = PolicyBook.of(programmes(), Overlaps.RULES);

        private Shipped() {}

        private static StandardBook standards() {
            List<Pack> packs = PACKS.stream()
                    .map(p -> CivilAffairs.<Pack>read(p, PackReader::read))
                    .toList();
            return PackReader.over(StandardBook.builder(DIVISIONS).build(), packs);
        }

        private static List<Programme<?>> programmes() {
            return List.of(
                    MinimumLivingGuarantee.PROGRAMME,
                    KeyGroupSupplement.PROGRAMME,
                    SinglePersonGuarantee.PROGRAMME,
                    ExtremeHardshipSupport.PROGRAMME,
                    NearThresholdHousehold.PROGRAMME,
                    RigidExpenditureHousehold.PROGRAMME,
                    TemporaryAssistance.PROGRAMME,
                    PriceLinkedSubsidy.PROGRAMME,
                    DisasterRelief.PROGRAMME,
                    MedicalAssistance.PROGRAMME,
                    EmergencyMedicalAid.PROGRAMME,
                    EducationAssistance.PROGRAMME,
                    HousingAssistance.PROGRAMME,
                    EmploymentAssistance.PROGRAMME,
                    DisabilityLivingSubsidy.PROGRAMME,
                    DisabilityNursingSubsidy.PROGRAMME,
                    DisabilityRights.PROGRAMME,
                    OrphanAllowance.PROGRAMME,
                    UnattendedChildAllowance.PROGRAMME,
                    OrphanStudentGrant.PROGRAMME,
                    OrphanMedicalRehabilitation.PROGRAMME,
                    ChildGuardianship.PROGRAMME,
                    LeftBehindChild.PROGRAMME,
                    ChildInDifficulty.PROGRAMME,
                    ElderlyAbility.PROGRAMME,
                    LongTermCareLevel.PROGRAMME,
                    LongTermCareSelfAssessment.PROGRAMME,
                    HighAgeAllowance.PROGRAMME,
                    ElderlyServiceSubsidy.PROGRAMME,
                    ElderlyServiceVoucher.PROGRAMME,
                    LongTermCareInsurance.PROGRAMME,
                    LeftBehindElder.PROGRAMME,
                    ElderlyRights.PROGRAMME,
                    CarePlanLevel.PROGRAMME);
        }
    }

    /** The working-day calendar, which most callers never need. */
    private static final class Calendar {
        static final Workdays WORKDAYS = read("codes/workdays.json", (name, in) -> WorkdaysReader.read(in));

        private Calendar() {}
    }

    /** Reads a resource. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(String name, InputStream in) throws IOException;
    }

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = CivilAffairs.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + resource);
            }
            return reader.read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * All programmes that ship, and the rules on drawing them together.
     *
     * @return the book
     */
    public static PolicyBook policyBook() {
        return Shipped.POLICY;
    }

    /**
     * All standards that ship: national, Chongqing and Kaizhou.
     *
     * @return the book
     */
    public static StandardBook standards() {
        return Shipped.STANDARDS;
    }

    /**
     * The standards that ship with a host's own packs over them.
     *
     * @param packs the packs, each over those before it
     * @return the book
     * @throws IllegalArgumentException if a pack does not fit; the message lists all problems
     */
    public static StandardBook standardsWith(List<Pack> packs) {
        StandardBook book = standards();
        for (Pack pack : packs) {
            book = PackReader.over(book, List.of(pack));
        }
        return book;
    }

    /**
     * The divisions that ship: Chongqing's counties, Kaizhou's townships and villages.
     *
     * @return the register
     */
    public static Divisions divisions() {
        return Shipped.DIVISIONS;
    }

    /**
     * The working-day calendar that ships.
     *
     * @return the calendar
     */
    public static Workdays workdays() {
        return Calendar.WORKDAYS;
    }

    /**
     * A month in a region, under the standards that ship. A code that was replaced by then is taken as its successor.
     *
     * @param region the region code
     * @param month the month
     * @return the setting
     */
    public static Setting setting(String region, YearMonth month) {
        return Setting.of(standards(), divisions().current(Region.of(region), month.atDay(1)), month);
    }
}
