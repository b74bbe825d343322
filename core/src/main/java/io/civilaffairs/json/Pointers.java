package io.civilaffairs.json;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a missing fact belongs in the case document (待补事实的位置), as a JSON pointer.
 *
 * <pre>{@code
 * Pointers pointers = Pointers.in(household, setting);
 * pointers.find(needed);   // Optional[/household/members/0/birthDate]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Pointers {
    private static final String HOUSEHOLD = "/household";

    private static final Pattern ELEMENT = Pattern.compile("([a-z]+)/([0-9]+)(/.*)?");

    private final Map<String, String> bySubject;

    /** Paths of the elements that the answer passed over, so that it counts the others without them. */
    private final Set<String> passedOver;

    private Pointers(Map<String, String> bySubject, Set<String> passedOver) {
        this.bySubject = bySubject;
        this.passedOver = passedOver;
    }

    /**
     * The pointers of a case all of which counts.
     *
     * @param household the household of the case
     * @return its pointers
     */
    public static Pointers in(Household household) {
        return of(household, List.of());
    }

    /**
     * The pointers of a case as it stands in a setting.
     *
     * @param household the household of the case
     * @param setting the setting it is assessed in
     * @return its pointers
     */
    public static Pointers in(Household household, Setting setting) {
        return of(household, household.notYet(setting.referenceDate(), setting.knownOn()));
    }

    private static Pointers of(Household household, List<FactRef> notYet) {
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
        Set<String> passedOver = notYet.stream()
                .filter(f -> f.subject().equals(household.key()))
                .map(FactRef::path)
                .collect(Collectors.toUnmodifiableSet());
        return new Pointers(Map.copyOf(bySubject), passedOver);
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
            case FACT -> Optional.ofNullable(bySubject.get(needed.subject())).map(at -> at + "/" + path(needed));
            case DECISION -> Optional.of(HOUSEHOLD + "/findings");
            case STANDARD -> Optional.empty();
        };
    }

    /** The path in the case as it was given, where elements that were passed over take their places too. */
    private String path(FactRef needed) {
        Matcher element = ELEMENT.matcher(needed.path());
        if (passedOver.isEmpty() || !needed.subject().equals("household") || !element.matches()) {
            return needed.path();
        }
        String list = element.group(1) + "/";
        int place = -1;
        for (int left = Integer.parseInt(element.group(2)); left >= 0; left--) {
            place++;
            while (passedOver.contains(list + place)) {
                place++;
            }
        }
        return list + place + (element.group(3) == null ? "" : element.group(3));
    }
}
