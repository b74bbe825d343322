package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rigid spending of a household in the months before the application (家庭刚性支出总额): living, medical, education and
 * rehabilitation costs of the members who count, and what the county has recognised besides. 刚性支出困难家庭认定办法
 * 第四条第（四）项、第五条. Unit: yuan, exact.
 *
 * <p>Amounts are taken net of what insurance and aid paid, education at the price of a public school, as the fact says. What
 * was paid once counts if its date lies in the months before the application, or before the end of the day assessed
 * if no application is on file; what is paid regularly counts for twelve months. This class is immutable and thread-safe.
 */
final class RigidSpending extends Derived<Household, ExactMoney> {
    /** An official's finding with an amount: spending that the county recognises beside the kinds of the article. */
    static final String RECOGNISED = "OTHER_RIGID_SPENDING";

    private static final int MONTHS_A_YEAR = 12;
    private static final String PROGRAMME = ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD.id();
    private static final Clause TOTAL = Clause.of(
            "rigid-spending",
            "申请前十二个月家庭刚性支出总额",
            "rigid spending of the twelve months before the application",
            Texts.RIGID_EXPENDITURE.article("第五条"));

    /** The spending, worked out once for a household. */
    static final Derived<Household, ExactMoney> INSTANCE =
            new RigidSpending(CountedMembers.INSTANCE, null, null).shared();

    private final Derived<Household, List<Member>> counted;
    private final @Nullable Figure<Integer> window;
    private final @Nullable LocalDate dayAfter;

    private RigidSpending(
            Derived<Household, List<Member>> counted, @Nullable Figure<Integer> window, @Nullable LocalDate dayAfter) {
        super("household.rigid-spending", Label.of("家庭刚性支出", "rigid spending"), Unit.YUAN_PER_YEAR);
        this.counted = counted;
        this.window = window;
        this.dayAfter = dayAfter;
    }

    @Override
    public Derived<Household, ExactMoney> bind(Binding binding) {
        return new RigidSpending(
                counted.bind(binding),
                binding.figure(RigidExpenditureStandards.WINDOW),
                binding.setting().referenceDate().plusDays(1));
    }

    @Override
    public List<Clause> lines() {
        return List.of(TOTAL);
    }

    @Override
    protected @Nullable ExactMoney work(Household household, Probe probe) {
        List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
        boolean known = HouseholdFacts.FINDINGS.read(household, probe) != null;
        if (spending == null) {
            return null;
        }
        ExactMoney total = ExactMoney.ZERO;
        for (int i = 0; i < spending.size(); i++) {
            ExactMoney counts = counts(spending.get(i), i, household, probe);
            known &= counts != null;
            total = counts == null ? total : total.plus(counts);
        }
        Money recognised = Boolean.TRUE.equals(household.finding(RECOGNISED, PROGRAMME, null))
                ? household.findingAmount(RECOGNISED, PROGRAMME, null)
                : null;
        total = recognised == null ? total : total.plus(recognised);
        return known ? probe.step(TOTAL, household, total) : null;
    }

    /** What an item adds; null = not known. */
    private @Nullable ExactMoney counts(Spending item, int index, Household household, Probe probe) {
        Boolean ofKind = isOfKind(item, household, probe);
        if (Boolean.FALSE.equals(ofKind)) {
            return ExactMoney.ZERO;
        }
        Amount amount = item.amount();
        if (amount == null) {
            missing(index, "amount", "支出金额", "amount spent", household, probe);
            return null;
        }
        if (amount.per() != Per.ONCE && amount.per() != Per.DAY) {
            return ofKind == null ? null : amount.perMonth().times(MONTHS_A_YEAR);
        }
        Boolean inTime = isInTime(item, index, household, probe);
        if (Boolean.FALSE.equals(inTime)) {
            return ExactMoney.ZERO;
        }
        return ofKind == null || inTime == null ? null : amount.money().exact();
    }

    private @Nullable Boolean isOfKind(Spending item, Household household, Probe probe) {
        return switch (item.kind()) {
            case NECESSARY_LIVING, MEDICAL_SELF_PAID, LONG_TERM_OUTPATIENT -> isOfMember(item, household, probe);
            case EDUCATION ->
                PropertyRule.both(isOfMember(item, household, probe), isUpToBachelor(item, household, probe));
            case REHABILITATION ->
                PropertyRule.both(isOfMember(item, household, probe), isDisabled(item, household, probe));
            default -> false;
        };
    }

    /** Whether the person it was spent on counts as a member; spending that names nobody is the household's. */
    private @Nullable Boolean isOfMember(Spending item, Household household, Probe probe) {
        String person = item.member();
        if (person == null) {
            return true;
        }
        List<Member> members = counted.read(household, probe);
        return members == null
                ? null
                : Boolean.valueOf(members.stream().anyMatch(m -> m.person().id().equals(person)));
    }

    /** Kindergarten to bachelor; from secondary vocational school on full time only, as the article lists them. */
    private static @Nullable Boolean isUpToBachelor(Spending item, Household household, Probe probe) {
        Member student = memberOf(item, household);
        if (student == null) {
            return true;
        }
        Studying.Stage stage = PersonFacts.STUDYING_STAGE.read(student, probe);
        if (stage == null) {
            return null;
        }
        return switch (stage) {
            case MASTER, DOCTORAL -> false;
            case COLLEGE, UNDERGRADUATE -> PersonFacts.STUDYING_FULL_TIME.read(student, probe);
            default -> true;
        };
    }

    private static @Nullable Boolean isDisabled(Spending item, Household household, Probe probe) {
        Member person = memberOf(item, household);
        if (person == null) {
            return true;
        }
        Disability.Kind kind = PersonFacts.DISABILITY_KIND.read(person, probe);
        return kind == null ? null : Boolean.valueOf(kind != Disability.Kind.NONE);
    }

    private static @Nullable Member memberOf(Spending item, Household household) {
        String person = item.member();
        return person == null ? null : household.member(person).orElse(null);
    }

    private @Nullable Boolean isInTime(Spending item, int index, Household household, Probe probe) {
        Integer months = Objects.requireNonNull(window, "bound").read(probe);
        LocalDate end = end(household, probe);
        LocalDate date = item.date();
        if (date == null) {
            missing(index, "date", "支出日期", "date of the spending", household, probe);
        }
        if (months == null || end == null || date == null) {
            return null;
        }
        return date.isBefore(end) && !date.isBefore(end.minusMonths(months));
    }

    /** The day of the application, or the day after the one assessed. */
    private @Nullable LocalDate end(Household household, Probe probe) {
        List<Application> applications = HouseholdFacts.APPLICATIONS.read(household, probe);
        if (applications == null) {
            return null;
        }
        for (int i = 0; i < applications.size(); i++) {
            Application a = applications.get(i);
            if (a.programme().equals(PROGRAMME) && a.subject().equals(household.key())) {
                if (a.appliedOn() == null) {
                    probe.missing(new FactRef(
                            FactRef.Kind.FACT,
                            "application.applied-on",
                            household.key(),
                            "application/" + i + "/appliedOn",
                            Label.of("申请日期", "date of application")));
                }
                return a.appliedOn();
            }
        }
        return Objects.requireNonNull(dayAfter, "bound");
    }

    private static void missing(int index, String key, String zh, String en, Household household, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT,
                "household.spending-" + key,
                household.key(),
                "spending/" + index + "/" + key,
                Label.of(zh, en)));
    }
}
