package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.every;
import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two assurances and three guarantees (两不愁三保障): whether a rural household in the guarantee or in extreme hardship has food and
 * clothing, compulsory education, basic medical care, a safe home and safe drinking water, and what it lacks. 开州府发〔2020〕7号
 * 二（一）.
 *
 * <p>What facts show is taken from them: a child at school, a dwelling that is not of danger grade C or D, a home lost in a
 * disaster. The rest is a worker's finding, which decides where one is recorded, of the kinds {@code FOOD_ASSURED}, {@code
 * CLOTHING_ASSURED}, {@code COMPULSORY_EDUCATION_ASSURED} (of the child), {@code BASIC_MEDICAL_CARE_ASSURED}, {@code
 * HOUSING_SAFE} and {@code DRINKING_WATER_SAFE}; until then it is unknown and named.
 *
 * <pre>{@code
 * TwoAssurances.Answer answer = TwoAssurances.of(household, setting);
 * answer.lacking();   // for example [housing-safety]
 * answer.needed();    // the findings still to be recorded
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TwoAssurances {
    /** The name under which findings are recorded for it. */
    public static final String ID = "two-assurances";

    private static final Citation SOURCE = Texts.KAIZHOU_2020.article("二（一）");

    private static final List<Criterion<Household>> ITEMS = List.of(
            found("food", "不愁吃", "food", "FOOD_ASSURED"),
            found("clothing", "不愁穿", "clothing", "CLOTHING_ASSURED"),
            every(
                    Clause.of("compulsory-education", "义务教育有保障", "compulsory education", SOURCE),
                    HouseholdFacts.MEMBERS,
                    holds(
                            Clause.of("child-at-school", "适龄儿童接受义务教育", "a child of school age is at school", SOURCE),
                            new AtSchool(null, null, null))),
            found("basic-medical-care", "基本医疗有保障", "basic medical care", "BASIC_MEDICAL_CARE_ASSURED"),
            holds(
                    Clause.of("housing-safety", "住房安全有保障", "a safe home", SOURCE),
                    HouseholdCheck.of("housing-safe", "住房是否安全", "safe home", b -> TwoAssurances::isHousingSafe)),
            found("drinking-water", "饮水安全有保障", "safe drinking water", "DRINKING_WATER_SAFE"));

    private TwoAssurances() {}

    /**
     * What a household has and lacks (两不愁三保障情况).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param items one finding for each item: MET if assured, NOT_MET if lacking, UNKNOWN if not known
     */
    public record Answer(List<Finding> items) {
        /**
         * Keeps its own copy.
         *
         * @param items the items
         */
        public Answer {
            items = List.copyOf(items);
        }

        /**
         * What the household lacks.
         *
         * @return the items, in order
         */
        public List<Finding> lacking() {
            return with(Outcome.NOT_MET);
        }

        /**
         * What is not known.
         *
         * @return the items, in order
         */
        public List<Finding> unknown() {
            return with(Outcome.UNKNOWN);
        }

        /**
         * What is needed to know the rest.
         *
         * @return the facts and findings, in order
         */
        public Set<FactRef> needed() {
            Set<FactRef> needed = new LinkedHashSet<>();
            items.forEach(i -> needed.addAll(i.neededFacts()));
            return Collections.unmodifiableSet(needed);
        }

        /**
         * Whether everything is assured.
         *
         * @return MET, NOT_MET as soon as one item is lacking, or UNKNOWN
         */
        public Outcome assured() {
            Outcome all = Outcome.MET;
            for (Finding item : items) {
                all = all.and(item.outcome());
            }
            return all;
        }

        private List<Finding> with(Outcome outcome) {
            return items.stream().filter(i -> i.outcome() == outcome).toList();
        }
    }

    /**
     * Looks at a household.
     *
     * @param household the household
     * @param setting the month and region, for ages
     * @return what it has and lacks
     */
    public static Answer of(Household household, Setting setting) {
        Household standing = household.asOf(setting.referenceDate(), setting.knownOn());
        Binding binding = Binding.to(setting);
        List<Finding> found = new ArrayList<>();
        for (Criterion<Household> item : ITEMS) {
            Criterion<Household> bound = Objects.requireNonNull(item.bind(binding), "always in force");
            Recording recording = Probe.recording(binding.slots());
            bound.evaluate(standing, recording);
            found.add(recording.takeFinding());
        }
        return new Answer(found);
    }

    private static Criterion<Household> found(String id, String zh, String en, String kind) {
        return holds(
                Clause.of(id, zh, en, SOURCE),
                HouseholdCheck.of(id, zh, en, b -> (household, probe) -> recorded(household, kind, zh, en, probe)));
    }

    /** What a worker found; the probe is told if nothing is recorded. */
    private static @Nullable Boolean recorded(Household household, String kind, String zh, String en, Probe probe) {
        Boolean found = household.finding(kind, ID, null);
        if (found == null) {
            probe.missing(decision(kind, household.key(), zh, en));
        }
        return found;
    }

    private static FactRef decision(String kind, String subject, String zh, String en) {
        return new FactRef(FactRef.Kind.DECISION, kind, subject, ID, Label.of(zh, en));
    }

    private static @Nullable Boolean isHousingSafe(Household household, Probe probe) {
        Boolean found = household.finding("HOUSING_SAFE", ID, null);
        if (found != null) {
            return found;
        }
        Disaster disaster = household.disaster();
        if (disaster != null && Boolean.TRUE.equals(disaster.homeless())) {
            return false;
        }
        List<Dwelling> dwellings = HouseholdFacts.DWELLINGS.read(household, probe);
        if (dwellings == null) {
            return null;
        }
        if (dwellings.isEmpty()) {
            return recorded(household, "HOUSING_SAFE", "住房安全", "safe home", probe);
        }
        return dwellings.stream().anyMatch(TwoAssurances::isSafe);
    }

    private static boolean isSafe(Dwelling dwelling) {
        return dwelling.dangerGrade() != Dwelling.DangerGrade.C && dwelling.dangerGrade() != Dwelling.DangerGrade.D;
    }

    /** Whether a person is at school, or need not be; below school age and grown up persons need not. */
    private static final class AtSchool extends Derived<Member, Boolean> {
        private static final Derived<Member, Integer> AGE =
                CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE);

        private final @Nullable Derived<Member, Integer> age;
        private final @Nullable Figure<Integer> schoolAge;
        private final @Nullable Figure<Integer> majority;

        AtSchool(
                @Nullable Derived<Member, Integer> age,
                @Nullable Figure<Integer> schoolAge,
                @Nullable Figure<Integer> majority) {
            super("person.compulsory-education", Label.of("义务教育", "compulsory education"), Unit.FLAG);
            this.age = age;
            this.schoolAge = schoolAge;
            this.majority = majority;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new AtSchool(
                    AGE.bind(binding), binding.figure(Standards.SCHOOL_AGE), binding.figure(Standards.MAJORITY_AGE));
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            String kind = "COMPULSORY_EDUCATION_ASSURED";
            Boolean found = member.household().finding(kind, ID, member.person().id());
            if (found != null) {
                return found;
            }
            Studying studying = member.person().studying();
            if (studying != null
                    && studying.stage() != Studying.Stage.NONE
                    && studying.stage() != Studying.Stage.PRESCHOOL) {
                return true;
            }
            Integer years = Objects.requireNonNull(age, "bound").read(member, probe);
            Integer from = Objects.requireNonNull(schoolAge, "bound").read(probe);
            Integer to = Objects.requireNonNull(majority, "bound").read(probe);
            if (years == null || from == null || to == null) {
                return null;
            }
            if (years < from || years >= to) {
                return true;
            }
            if (studying == null) {
                PersonFacts.STUDYING_STAGE.read(member, probe);
            } else {
                probe.missing(decision(
                        kind, member.key(), "是否已接受义务教育或者已完成", "whether compulsory education is given or completed"));
            }
            return null;
        }
    }
}
