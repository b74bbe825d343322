package io.civilaffairs.json;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a missing fact belongs in the case document (待补事实的位置), as a JSON pointer.
 *
 * <pre>{@code
 * Pointers pointers = Pointers.in(household);
 * pointers.find(needed);   // Optional[/household/members/0/birthDate]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Pointers {
    private static final String HOUSEHOLD = "/household";

    private final Map<String, String> bySubject;

    private Pointers(Map<String, String> bySubject) {
        this.bySubject = bySubject;
    }

    /**
     * The pointers of a case.
     *
     * @param household the household of the case
     * @return its pointers
     */
    public static Pointers in(Household household) {
        Map<String, String> bySubject = new HashMap<>();
        bySubject.put(household.key(), HOUSEHOLD);
        Roster<Member> members = household.members();
        if (members != null) {
            members.list().forEach(m -> bySubject.put(m.key(), HOUSEHOLD + "/members/" + m.position()));
        }
        List<Supporter> elsewhere = household.elsewhere();
        if (elsewhere != null) {
            for (int i = 0; i < elsewhere.size(); i++) {
                bySubject.putIfAbsent(elsewhere.get(i).key(), HOUSEHOLD + "/elsewhere/" + i);
            }
        }
        return new Pointers(Map.copyOf(bySubject));
    }

    /**
     * Finds where something that is needed is to be written.
     *
     * @param needed what is needed
     * @return the pointer: of the fact, or of the findings for an official's decision; empty for a standard, which belongs
     *     into a pack, and for a subject that the case does not list
     */
    public Optional<String> find(FactRef needed) {
        return switch (needed.kind()) {
            case FACT -> Optional.ofNullable(bySubject.get(needed.subject())).map(at -> at + "/" + needed.path());
            case DECISION -> Optional.of(HOUSEHOLD + "/findings");
            case STANDARD -> Optional.empty();
        };
    }
}
