package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.DISASTER_A;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.DISASTER_B;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.DISASTER_C;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.DISASTER_D;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.EDUCATION_AB;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.EDUCATION_C;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.EDUCATION_D;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.LONG_TERM_AB;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.LONG_TERM_C;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.LONG_TERM_D;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_A_CAP;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_A_RATE_MIN;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_A_THRESHOLD;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_B_CAP;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_B_RATE_MAX;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_B_RATE_MIN;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_B_THRESHOLD;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_C_CAP;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_C_RATE_MAX;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_C_RATE_MIN;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_C_THRESHOLD;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_D_CAP;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_D_RATE;
import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.MEDICAL_D_THRESHOLD;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Rounding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of temporary assistance by class and cause (临时救助标准表), fixed to a setting. 关于进一步完善临时救助工作的指导意见, as
 * reported. Unit: yuan; a lower limit is rounded up to the fen and an upper limit down, because neither may be passed; where
 * no whole fen lies between them the lower limit stands. Immutable.
 */
final class ReliefFigures {
    /** Nothing is given. */
    static final MoneyRange NOTHING = MoneyRange.exactly(Money.ZERO);
    /** Whatever an official decides. */
    static final MoneyRange OPEN = new MoneyRange(Money.ZERO, null);

    private record Medical(
            Figure<Money> threshold,
            Figure<Ratio> least,
            @Nullable Figure<Ratio> most,
            Figure<Money> cap) {}

    private final Map<ReliefClass, Medical> medical = new EnumMap<>(ReliefClass.class);
    private final Map<ReliefClass, Figure<Ratio>> longTerm = new EnumMap<>(ReliefClass.class);
    private final Map<ReliefClass, Figure<Ratio>> disaster = new EnumMap<>(ReliefClass.class);
    private final Map<ReliefClass, Figure<Money>> education = new EnumMap<>(ReliefClass.class);
    private final Figure<Money> urban;
    private final boolean excessOnly;

    ReliefFigures(Binding binding) {
        for (ReliefClass c : ReliefClass.values()) {
            medical.put(
                    c,
                    new Medical(
                            binding.figure(of(
                                    c,
                                    MEDICAL_A_THRESHOLD,
                                    MEDICAL_B_THRESHOLD,
                                    MEDICAL_C_THRESHOLD,
                                    MEDICAL_D_THRESHOLD)),
                            binding.figure(
                                    of(c, MEDICAL_A_RATE_MIN, MEDICAL_B_RATE_MIN, MEDICAL_C_RATE_MIN, MEDICAL_D_RATE)),
                            c == ReliefClass.A
                                    ? null
                                    : binding.figure(of(
                                            c,
                                            MEDICAL_A_RATE_MIN,
                                            MEDICAL_B_RATE_MAX,
                                            MEDICAL_C_RATE_MAX,
                                            MEDICAL_D_RATE)),
                            binding.figure(of(c, MEDICAL_A_CAP, MEDICAL_B_CAP, MEDICAL_C_CAP, MEDICAL_D_CAP))));
            longTerm.put(c, binding.figure(of(c, LONG_TERM_AB, LONG_TERM_AB, LONG_TERM_C, LONG_TERM_D)));
            disaster.put(c, binding.figure(of(c, DISASTER_A, DISASTER_B, DISASTER_C, DISASTER_D)));
            education.put(c, binding.figure(of(c, EDUCATION_AB, EDUCATION_AB, EDUCATION_C, EDUCATION_D)));
        }
        this.urban = binding.figure(Standards.URBAN);
        this.excessOnly =
                binding.option("temporary-assistance-class-c-base").id().equals("excess");
    }

    private static <T> StandardId<T> of(
            ReliefClass c, StandardId<T> a, StandardId<T> b, StandardId<T> forC, StandardId<T> d) {
        return switch (c) {
            case A -> a;
            case B -> b;
            case C -> forC;
            case D -> d;
        };
    }

    /** For the self-paid cost of one patient: a share of what is above the threshold, up to the cap; null = not known. */
    @Nullable
    MoneyRange medical(ReliefClass c, ExactMoney selfPaid, Probe probe) {
        Medical figures = Objects.requireNonNull(medical.get(c));
        Money threshold = figures.threshold.read(probe);
        Ratio least = figures.least.read(probe);
        Ratio most = figures.most == null ? null : figures.most.read(probe);
        Money cap = figures.cap.read(probe);
        if (threshold == null || least == null || cap == null || (most == null && figures.most != null)) {
            return null;
        }
        ExactMoney excess = selfPaid.minus(threshold);
        if (!excess.isPositive()) {
            return NOTHING;
        }
        ExactMoney base = c == ReliefClass.C && !excessOnly ? selfPaid : excess;
        Money from = base.times(least).round(Rounding.UP_TO_FEN).min(cap);
        Money to = most == null
                ? cap
                : base.times(most).round(Rounding.DOWN_TO_FEN).min(cap);
        return new MoneyRange(from, to.max(from));
    }

    /** For outpatient treatment over a long time; null = not known. */
    @Nullable
    MoneyRange longTerm(ReliefClass c, Probe probe) {
        return upTo(Objects.requireNonNull(longTerm.get(c)), probe);
    }

    /** For a calamity; null = not known. */
    @Nullable
    MoneyRange disaster(ReliefClass c, Probe probe) {
        return upTo(Objects.requireNonNull(disaster.get(c)), probe);
    }

    /** For the first year of higher education: at least a sum in classes A and B, the district's sum in others. */
    @Nullable
    MoneyRange education(ReliefClass c, Probe probe) {
        Money sum = Objects.requireNonNull(education.get(c)).read(probe);
        if (sum == null) {
            return null;
        }
        return c == ReliefClass.A || c == ReliefClass.B ? new MoneyRange(sum, null) : MoneyRange.exactly(sum);
    }

    private @Nullable MoneyRange upTo(Figure<Ratio> multiple, Probe probe) {
        Ratio times = multiple.read(probe);
        Money standard = urban.read(probe);
        return times == null || standard == null
                ? null
                : new MoneyRange(Money.ZERO, standard.times(times).round(Rounding.DOWN_TO_FEN));
    }
}
