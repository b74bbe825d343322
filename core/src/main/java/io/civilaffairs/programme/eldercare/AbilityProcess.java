package io.civilaffairs.programme.eldercare;

import io.civilaffairs.benefit.ReviewSchedule;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.ElderRecord.Assessor;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions about how an ability was assessed: when, and by whom (评估过程). This class is immutable and thread-safe. */
final class AbilityProcess extends Derived<Member, Boolean> {
    /** Whether more than the interval has passed since the last assessment (定期评估已到期). */
    static final Derived<Member, Boolean> OVERDUE = new AbilityProcess(
            Question.OVERDUE,
            Label.of("定期评估是否到期", "regular assessment overdue"),
            ElderlyAbilityStandards.REASSESS_MONTHS,
            null,
            null);
    /** Whether fewer persons assessed than have to (评估人员少于规定人数). */
    static final Derived<Member, Boolean> TOO_FEW = new AbilityProcess(
            Question.TOO_FEW,
            Label.of("评估人员是否少于规定人数", "too few assessors"),
            ElderlyAbilityStandards.ASSESSORS,
            null,
            null);
    /** Whether too few of them have a medical or nursing background (具有医护专业背景的评估人员不足). */
    static final Derived<Member, Boolean> TOO_FEW_MEDICAL = new AbilityProcess(
            Question.TOO_FEW_MEDICAL,
            Label.of("具有医护专业背景的评估人员是否不足", "too few assessors with a medical background"),
            ElderlyAbilityStandards.MEDICAL_ASSESSORS,
            null,
            null);
    /** Whether the ability is not assessed on a later day only; one without a date is taken as assessed by then. */
    static final Derived<Member, Boolean> NOT_LATER = new AbilityProcess(
            Question.NOT_LATER, Label.of("评估日期不在其后", "not assessed on a later day only"), null, null, null);

    private static final Fact<Member, Boolean> BACKGROUND = Fact.of(
            "person.elder-assessors-medical-background",
            "elder/assessors",
            Label.of("评估人员是否具有医护专业背景", "medical or nursing background of an assessor"),
            Unit.FLAG,
            member -> null);

    private enum Question {
        OVERDUE,
        TOO_FEW,
        TOO_FEW_MEDICAL,
        NOT_LATER
    }

    private final Question question;
    private final @Nullable StandardId<Integer> standard;
    private final @Nullable Figure<Integer> figure;
    private final @Nullable LocalDate day;

    private AbilityProcess(
            Question question,
            Label label,
            @Nullable StandardId<Integer> standard,
            @Nullable Figure<Integer> figure,
            @Nullable LocalDate day) {
        super("person.ability-" + question.name().toLowerCase(Locale.ROOT).replace('_', '-'), label, Unit.FLAG);
        this.question = question;
        this.standard = standard;
        this.figure = figure;
        this.day = day;
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return new AbilityProcess(
                question,
                label(),
                standard,
                standard == null ? null : binding.figure(standard),
                binding.setting().referenceDate());
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        LocalDate on = Objects.requireNonNull(day, "bound");
        return switch (question) {
            case NOT_LATER -> {
                LocalDate assessed = ElderFacts.ABILITY_ASSESSED_ON.read(member);
                yield assessed == null || !assessed.isAfter(on);
            }
            case OVERDUE -> {
                Figure<Integer> months = Objects.requireNonNull(figure, "bound");
                LocalDate assessed = ElderFacts.ABILITY_ASSESSED_ON.read(member, probe);
                yield (months.read(probe) == null || assessed == null)
                        ? null
                        : Boolean.valueOf(ReviewSchedule.every(months.source().orElseThrow(), assessed)
                                .isOverdueOn(on));
            }
            case TOO_FEW -> {
                Integer needed = Objects.requireNonNull(figure, "bound").read(probe);
                List<Assessor> assessors = ElderFacts.ASSESSORS.read(member, probe);
                yield (needed == null || assessors == null) ? null : Boolean.valueOf(assessors.size() < needed);
            }
            case TOO_FEW_MEDICAL -> {
                Integer needed = Objects.requireNonNull(figure, "bound").read(probe);
                List<Assessor> assessors = ElderFacts.ASSESSORS.read(member, probe);
                yield (needed == null || assessors == null) ? null : tooFew(assessors, needed, member, probe);
            }
        };
    }

    private static @Nullable Boolean tooFew(List<Assessor> assessors, int needed, Member member, Probe probe) {
        int with = 0;
        int open = 0;
        for (Assessor assessor : assessors) {
            Boolean medical = assessor.medicalBackground();
            with += Boolean.TRUE.equals(medical) ? 1 : 0;
            open += medical == null ? 1 : 0;
        }
        if (with >= needed || with + open < needed) {
            return with < needed;
        }
        for (int i = 0; i < assessors.size(); i++) {
            if (assessors.get(i).medicalBackground() == null) {
                FactRef whose = BACKGROUND.at(member);
                probe.missing(new FactRef(
                        whose.kind(),
                        whose.id(),
                        whose.subject(),
                        whose.path() + "/" + i + "/medicalBackground",
                        whose.label()));
            }
        }
        return null;
    }
}
