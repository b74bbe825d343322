package io.civilaffairs.testkit;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.ElderRecordBuilder;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Unemployment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Changes one fact of a person. */
final class PersonEdit {
    private static final int PARENTS = 2;
    private static final Arbitrary<Boolean> YES_OR_NO = PersonValues.YES_OR_NO;

    private final Map<String, Arbitrary<?>> extras;
    private final Change change;

    PersonEdit(Map<String, Arbitrary<?>> extras, Change change) {
        this.extras = extras;
        this.change = change;
    }

    /** The person with the fact changed; null if there is no such fact. */
    @Nullable
    Person person(Person p, String[] path) {
        PersonBuilder next = p.toBuilder();
        if (path[0].equals("parents") && path.length == 1) {
            return next.parents(parents(p.parents())).build();
        }
        var slot = Slot.find(PersonValues.SLOTS, path[0]);
        if (path.length == 1) {
            return slot == null ? null : slot.change(next, change).build();
        }
        if (path[0].equals("extras")) {
            return extra(p, path[1]);
        }
        Person changed = inside(p, next, path).build();
        return slot == null || !slot.isKnown(changed) ? null : changed;
    }

    /** The person with a part of a fact changed; without the whole fact if it has no such part. */
    private PersonBuilder inside(Person p, PersonBuilder next, String[] path) {
        return switch (path[0]) {
            case "absence" -> next.absence(of(p.absence(), a -> absence(a, path[1])));
            case "disability" ->
                next.disability(of(p.disability(), d -> path[1].equals("grade") ? grade(d, change) : null));
            case "studying" -> next.studying(of(p.studying(), s -> studying(s, path[1])));
            case "unemployment" -> next.unemployment(of(p.unemployment(), u -> unemployment(u, path[1])));
            case "selfCare" -> next.selfCare(of(p.selfCare(), s -> selfCare(s, path[1])));
            case "income" -> next.income(Edit.changed(p.income(), path, 1, this::item));
            case "parents" -> next.parents(Edit.changed(p.parents(), path, 1, this::parent));
            case "guardianship" -> next.guardianship(of(p.guardianship(), g -> guardianship(g, path)));
            case "ability" -> next.ability(answers(Scale.ABILITY, p.ability(), path[1]));
            case "elder" -> next.elder(of(p.elder(), e -> elder(e, path)));
            default -> next;
        };
    }

    private static <T> @Nullable T of(@Nullable T whole, Function<T, @Nullable T> with) {
        return whole == null ? null : with.apply(whole);
    }

    private @Nullable Person extra(Person p, String factId) {
        Arbitrary<?> values = extras.get(factId);
        if (values == null) {
            return null;
        }
        Object value = change.value(values);
        return value == null ? p : p.toBuilder().extra(factId, value).build();
    }

    private @Nullable Absence absence(Absence a, String key) {
        return key.equals("since") ? new Absence(a.kind(), change.value(PersonValues.LONG_AGO)) : null;
    }

    /** The disability with its grade changed. */
    static Disability grade(Disability d, Change change) {
        Integer grade = change.value(Arbitraries.integers().between(1, 4));
        return new Disability(d.kind(), d.kind() == Disability.Kind.NONE ? Integer.valueOf(0) : grade);
    }

    private @Nullable Studying studying(Studying s, String key) {
        return switch (key) {
            case "fullTime" -> new Studying(s.stage(), change.value(YES_OR_NO), s.continuousSince());
            case "continuousSince" -> new Studying(s.stage(), s.fullTime(), change.value(PersonValues.RECENT_DATE));
            default -> null;
        };
    }

    private @Nullable Unemployment unemployment(Unemployment u, String key) {
        return switch (key) {
            case "insured" -> new Unemployment(u.jobless(), change.value(YES_OR_NO), u.withoutIncomeSince());
            case "withoutIncomeSince" ->
                new Unemployment(u.jobless(), u.insured(), change.value(PersonValues.RECENT_DATE.map(YearMonth::from)));
            default -> null;
        };
    }

    private @Nullable SelfCare selfCare(SelfCare s, String key) {
        boolean eating = key.equals("eating");
        boolean dressing = key.equals("dressing");
        boolean transferring = key.equals("transferring");
        boolean toileting = key.equals("toileting");
        boolean walking = key.equals("walking");
        boolean bathing = key.equals("bathing");
        if (!(eating || dressing || transferring || toileting || walking || bathing)) {
            return null;
        }
        Boolean can = change.value(YES_OR_NO);
        return new SelfCare(
                eating ? can : s.eating(),
                dressing ? can : s.dressing(),
                transferring ? can : s.transferring(),
                toileting ? can : s.toileting(),
                walking ? can : s.walking(),
                bathing ? can : s.bathing());
    }

    private @Nullable IncomeItem item(IncomeItem item, String key) {
        return switch (key) {
            case "amount" -> new IncomeItem(item.kind(), change.value(PersonValues.AMOUNT), null, false, item.days());
            case "days" ->
                new IncomeItem(
                        item.kind(), item.amount(), item.gross(), item.unproved(), change.value(PersonValues.DAYS));
            default -> null;
        };
    }

    /** The parents listed and as many more as a child has; or none are known any more. */
    private @Nullable List<Parent> parents(@Nullable List<Parent> listed) {
        List<Parent> parents = new ArrayList<>(listed == null ? List.of() : listed);
        while (parents.size() < PARENTS) {
            Parent another = change.value(PersonValues.PARENT);
            if (another == null) {
                return null;
            }
            parents.add(outside(another));
        }
        return change.value(YES_OR_NO) == null ? null : parents;
    }

    /** The parent as somebody who is not listed as a person. */
    private static Parent outside(Parent p) {
        return new Parent(p.sex(), p.situation(), p.since(), p.termMonths(), p.disability(), null);
    }

    /** The parent with a part changed; a situation that takes the place of another begins on a day of its own. */
    private @Nullable Parent parent(Parent p, String key) {
        Disability disability = p.disability();
        return switch (key) {
            case "sex" ->
                new Parent(
                        change.value(PersonValues.SEX),
                        p.situation(),
                        p.since(),
                        p.termMonths(),
                        disability,
                        p.member());
            case "situation" ->
                new Parent(
                        p.sex(),
                        change.value(PersonValues.PARENT_SITUATIONS),
                        p.situation() == null ? p.since() : null,
                        p.termMonths(),
                        disability,
                        p.member());
            case "since" ->
                new Parent(
                        p.sex(),
                        p.situation(),
                        change.value(PersonValues.LONG_AGO),
                        p.termMonths(),
                        disability,
                        p.member());
            case "termMonths" ->
                new Parent(
                        p.sex(),
                        p.situation(),
                        p.since(),
                        change.value(PersonValues.TERM_MONTHS),
                        disability,
                        p.member());
            case "disability" ->
                new Parent(
                        p.sex(),
                        p.situation(),
                        p.since(),
                        p.termMonths(),
                        change.value(PersonValues.DISABILITY),
                        p.member());
            case "disability/grade" ->
                disability == null
                        ? null
                        : new Parent(
                                p.sex(),
                                p.situation(),
                                p.since(),
                                p.termMonths(),
                                grade(disability, change),
                                p.member());
            default -> null;
        };
    }

    private @Nullable Guardianship guardianship(Guardianship g, String[] path) {
        return switch (path[1]) {
            case "situations" -> new Guardianship(change.value(PersonValues.SITUATIONS), g.candidates());
            case "candidates" -> {
                if (path.length == 2) {
                    yield new Guardianship(g.situations(), change.value(PersonValues.CANDIDATES));
                }
                List<Guardianship.Candidate> list = Edit.changed(g.candidates(), path, 2, this::candidate);
                yield list == null ? null : new Guardianship(g.situations(), list);
            }
            default -> null;
        };
    }

    private Guardianship.@Nullable Candidate candidate(Guardianship.Candidate c, String key) {
        Boolean value = change.value(YES_OR_NO);
        return switch (key) {
            case "able" -> new Guardianship.Candidate(c.kind(), value, c.willing(), c.consented());
            case "willing" -> new Guardianship.Candidate(c.kind(), c.able(), value, c.consented());
            case "consented" -> new Guardianship.Candidate(c.kind(), c.able(), c.willing(), value);
            default -> null;
        };
    }

    private @Nullable ElderRecord elder(ElderRecord e, String[] path) {
        ElderRecordBuilder next = e.toBuilder();
        var slot = Slot.find(ElderValues.SLOTS, path[1]);
        if (path.length == 2) {
            return slot == null ? null : slot.change(next, change).build();
        }
        ElderRecord changed = switch (path[1]) {
            case "assessors" ->
                next.assessors(Edit.changed(e.assessors(), path, 2, this::assessor))
                        .build();
            case "services" ->
                next.services(Edit.changed(e.services(), path, 2, this::service))
                        .build();
            case "ability2013" ->
                next.ability2013(answers(Scale.ABILITY_2013, e.ability2013(), path[2]))
                        .build();
            case "barthel" ->
                next.barthel(answers(Scale.BARTHEL, e.barthel(), path[2])).build();
            case "longTermCare" ->
                next.longTermCare(answers(Scale.LONG_TERM_CARE, e.longTermCare(), path[2]))
                        .build();
            case "longTermCareGate" ->
                next.longTermCareGate(answers(Scale.LONG_TERM_CARE_GATE, e.longTermCareGate(), path[2]))
                        .build();
            default -> next.build();
        };
        return slot == null || !slot.isKnown(changed) ? null : changed;
    }

    private ElderRecord.@Nullable Assessor assessor(ElderRecord.Assessor a, String key) {
        return key.equals("medicalBackground") ? new ElderRecord.Assessor(change.value(YES_OR_NO)) : null;
    }

    private ElderRecord.@Nullable ServiceUse service(ElderRecord.ServiceUse s, String key) {
        return switch (key) {
            case "price" -> new ElderRecord.ServiceUse(s.kind(), change.value(PersonValues.MONEY), s.days());
            case "days" -> new ElderRecord.ServiceUse(s.kind(), s.price(), change.value(ElderValues.DAYS_OF_STAY));
            default -> null;
        };
    }

    /** The answers with that to one item changed; null if the scale has no such item. */
    private @Nullable Map<String, Integer> answers(Scale scale, @Nullable Map<String, Integer> answers, String item) {
        List<Integer> points = scale.items().get(item);
        if (points == null || answers == null) {
            return null;
        }
        Map<String, Integer> next = new TreeMap<>(answers);
        Integer value = change.value(Arbitraries.of(points));
        if (value == null) {
            next.remove(item);
        } else {
            next.put(item, value);
        }
        return next;
    }
}
