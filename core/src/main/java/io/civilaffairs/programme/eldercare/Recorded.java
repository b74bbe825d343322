package io.civilaffairs.programme.eldercare;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an official has recorded a decision about a person, saying yes or saying no (经办机关是否作出某项认定). None recorded is
 * neither. This class is immutable and thread-safe.
 */
final class Recorded extends Derived<Member, Boolean> {
    private final String kind;
    private final ProgrammeId programme;
    private final boolean value;

    private Recorded(String kind, ProgrammeId programme, boolean value, Label label) {
        super(
                "person.finding-" + kind.toLowerCase(Locale.ROOT).replace('_', '-') + (value ? "" : "-refused"),
                label,
                Unit.FLAG);
        this.kind = kind;
        this.programme = programme;
        this.value = value;
    }

    /** A decision that says yes. */
    static Recorded yes(String kind, ProgrammeId programme, String zh, String en) {
        return new Recorded(kind, programme, true, Label.of(zh, en));
    }

    /** A decision that says no. */
    static Recorded no(String kind, ProgrammeId programme, String zh, String en) {
        return new Recorded(kind, programme, false, Label.of(zh, en));
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member person, Probe probe) {
        if (HouseholdFacts.FINDINGS.read(person.household(), probe) == null) {
            return null;
        }
        Boolean decided =
                person.household().finding(kind, programme.id(), person.person().id());
        return decided != null && decided == value;
    }
}
