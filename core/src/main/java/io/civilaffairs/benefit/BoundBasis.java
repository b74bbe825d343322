package io.civilaffairs.benefit;

import io.civilaffairs.people.Application;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the answers of a programme fixed to a setting rest on, and what a reader is told beside (依据与提示). Immutable. */
record BoundBasis<S extends Subject>(
        Programme<S> programme,
        boolean starts,
        Map<String, String> options,
        List<Caveat> always,
        List<CaveatRule.Bound<S>> rules,
        IdentityHashMap<StandardValue<?>, Caveat> staleness) {
    private static final List<Caveat> NONE_ON_FILE = List.of(
            new Caveat(
                    "no-application",
                    Label.of(
                            "未提供申请记录，按已在保障期内的月份计算，未适用起始月规定",
                            "no application is on file; the month is taken as one inside the award and no start rule is applied")));

    static <S extends Subject> BoundBasis<S> of(
            Programme<S> programme,
            boolean starts,
            Map<String, String> options,
            List<CaveatRule.Bound<S>> rules,
            Binding binding) {
        return new BoundBasis<>(programme, starts, options, textCaveats(programme, binding), rules, staleness(binding));
    }

    private static List<Caveat> textCaveats(Programme<?> programme, Binding binding) {
        var from = programme.textReadFrom();
        return from == null || !binding.month().isBefore(from)
                ? List.of()
                : List.of(new Caveat(
                        "earlier-text-not-read",
                        Label.of(
                                "本月适用的规定原文未能查到，条件按 " + from + " 起施行的文本判断",
                                "the text in force in this month was not found; conditions follow the text in force from "
                                        + from)));
    }

    /** Figures, options and caveats of one answer. */
    Basis of(S subject, Finding finding, List<StandardValue<?>> standards, List<Caveat> more) {
        List<Caveat> own = more;
        for (int i = 0; i < rules.size(); i++) {
            own = and(own, rules.get(i).of(subject, finding));
        }
        own = withStale(own, standards);
        if (starts && hasNoApplication(subject)) {
            own = and(own, NONE_ON_FILE);
        }
        return new Basis(standards, options, and(always, own));
    }

    private List<Caveat> withStale(List<Caveat> own, List<StandardValue<?>> used) {
        List<Caveat> all = own;
        for (int i = 0; i < used.size() && !staleness.isEmpty(); i++) {
            Caveat stale = staleness.get(used.get(i));
            if (stale != null) {
                all = all == own ? copy(own, used.size() - i) : all;
                all.add(stale);
            }
        }
        return all;
    }

    private static List<Caveat> copy(List<Caveat> some, int more) {
        List<Caveat> all = new ArrayList<>(some.size() + more);
        for (int i = 0; i < some.size(); i++) {
            all.add(some.get(i));
        }
        return all;
    }

    /** Both, in a new list if there is something in both. */
    private static List<Caveat> and(List<Caveat> some, List<Caveat> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<Caveat> all = copy(some, more.size());
        all.addAll(more);
        return all;
    }

    private boolean hasNoApplication(S subject) {
        List<Application> applications = programme.scope().household(subject).applications();
        if (applications == null) {
            return false;
        }
        for (int i = 0; i < applications.size(); i++) {
            Application a = applications.get(i);
            if (a.programme().equals(programme.id().id()) && a.subject().equals(subject.key())) {
                return false;
            }
        }
        return true;
    }

    /** A caveat for each figure of the binding that is used beyond the day it was verified; by identity of the figure. */
    private static IdentityHashMap<StandardValue<?>, Caveat> staleness(Binding binding) {
        LocalDate day = binding.setting().standardsDate();
        IdentityHashMap<StandardValue<?>, Caveat> stale = new IdentityHashMap<>();
        for (StandardValue<?> v : binding.figuresFound()) {
            if (v.staleOn(day)) {
                stale.put(
                        v,
                        new Caveat(
                                "standard-not-verified",
                                Label.of(
                                        v.standard() + " 仅核实至 " + v.verifiedThrough() + "，此后沿用",
                                        v.standard() + " was verified through " + v.verifiedThrough()
                                                + " and is used beyond")));
            }
        }
        return stale;
    }
}
