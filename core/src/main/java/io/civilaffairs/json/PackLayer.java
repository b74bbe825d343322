package io.civilaffairs.json;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardBookBuilder;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.NearestName;
import io.civilaffairs.value.Unit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the packs of one layer together over a book; for one layer and one thread. */
final class PackLayer {
    private final StandardBook under;
    private final List<Pack> packs;
    private final boolean lowest;
    private final Problems problems = new Problems();
    private final StandardBookBuilder builder;

    /** Every declaration that can be seen from this layer. */
    private final Map<String, Declaration> declared;

    /** Which pack of this layer declares a standard. */
    private final Map<String, Pack> declaredBy = new LinkedHashMap<>();

    /** Every option that can be seen from this layer. */
    private final Map<String, Option> options;

    private final Set<String> declaredOptions = new HashSet<>();

    PackLayer(StandardBook under, List<Pack> packs) {
        this.under = under;
        this.packs = List.copyOf(packs);
        this.lowest = under.declared().isEmpty();
        this.builder = StandardBook.builder(under.divisions());
        this.declared = new TreeMap<>(under.declared());
        this.options = new TreeMap<>(under.options());
    }

    StandardBook build() {
        each((pack, standard, at) -> {
            if (standard.declares()) {
                declare(pack, standard, at);
            }
        });
        each(this::mention);
        packs.forEach(this::addOptions);
        each(this::addValues);
        problems.throwIfAny();
        try {
            StandardBook layer = builder.build();
            return lowest ? layer : layer.combinedWith(under);
        } catch (IllegalArgumentException e) {
            String.valueOf(e.getMessage()).lines().forEach(line -> problems.add(placeOf(line), line));
            problems.throwIfAny();
            throw e;
        }
    }

    private interface Visit {
        void standard(Pack pack, Pack.Standard standard, String at);
    }

    private void each(Visit visit) {
        for (Pack pack : packs) {
            for (int i = 0; i < pack.standards().size(); i++) {
                visit.standard(pack, pack.standards().get(i), pack.name() + "#/standards/" + i);
            }
        }
    }

    /** A standard with a label or a delegation: the first of the layer declares it, the others must agree. */
    private void declare(Pack pack, Pack.Standard standard, String at) {
        Declaration before = declared.get(standard.id());
        if (before == null) {
            newDeclaration(pack, standard, at);
            return;
        }
        Pack by = declaredBy.get(standard.id());
        String where = by == null ? "the packs underneath declare " : by.name() + " declares ";
        Label label = standard.label();
        if (label != null && !label.equals(before.label())) {
            problems.add(at + "/label", "differs from the one " + where + before.label());
        }
        Delegation delegation = standard.delegation();
        if (delegation != null && delegation != before.delegation()) {
            problems.add(at + "/delegation", "found " + delegation + ", but " + where + before.delegation());
        }
    }

    private void newDeclaration(Pack pack, Pack.Standard standard, String at) {
        Unit unit = standard.unit();
        if (unit == null) {
            problems.add(at + "/unit", "is missing; " + standard.id() + " is declared here for the first time");
            return;
        }
        Label label = standard.label();
        Delegation delegation = standard.delegation();
        Declaration mine = new Declaration(
                standard.id(),
                label == null ? Label.of(standard.id(), standard.id()) : label,
                unit,
                delegation == null ? Delegation.COUNTY : delegation);
        declared.put(standard.id(), mine);
        declaredBy.put(standard.id(), pack);
    }

    /** A standard that is only mentioned must be declared elsewhere, unless it is plainly a new one of the host. */
    private void mention(Pack pack, Pack.Standard standard, String at) {
        if (!declared.containsKey(standard.id())) {
            Optional<String> near = NearestName.of(standard.id(), declared.keySet());
            if (lowest || near.isPresent()) {
                problems.add(
                        at + "/id",
                        Shown.quoted(standard.id()) + " is declared by no pack; to declare it here, give it a label"
                                + near.map(name -> "\nMaybe \"" + name + "\" is meant")
                                        .orElse(""));
                return;
            }
            newDeclaration(pack, standard, at);
        }
        Declaration declaration = declared.get(standard.id());
        if (declaration == null) {
            return;
        }
        if (standard.unit() != null && standard.unit() != declaration.unit()) {
            problems.add(
                    at + "/unit",
                    "found " + standard.unit() + ", but " + standard.id() + " is declared in " + declaration.unit());
        }
        builder.declare(declaration.name(), declaration.label(), declaration.unit(), declaration.delegation());
    }

    private void addOptions(Pack pack) {
        for (int i = 0; i < pack.options().size(); i++) {
            Option option = pack.options().get(i);
            String at = pack.name() + "#/options/" + i;
            if (!declaredOptions.add(option.id())) {
                problems.add(at + "/id", Shown.quoted(option.id()) + " is declared by another pack of this layer");
                continue;
            }
            Option replaced = under.options().get(option.id());
            if (replaced != null) {
                requireAllChoices(option, replaced, at);
            }
            options.put(option.id(), option);
            builder.option(option);
        }
    }

    private void requireAllChoices(Option option, Option replaced, String at) {
        for (Option.Choice choice : replaced.choices()) {
            if (option.find(choice.id()).isEmpty()) {
                problems.add(
                        at + "/choices",
                        "lacks " + Shown.quoted(choice.id()) + ", which " + option.id()
                                + " has in the packs underneath");
            }
        }
    }

    private void addValues(Pack pack, Pack.Standard standard, String at) {
        Declaration declaration = declared.get(standard.id());
        if (declaration == null || (standard.unit() != null && standard.unit() != declaration.unit())) {
            return;
        }
        for (int i = 0; i < standard.values().size(); i++) {
            addValue(declaration, standard.values().get(i), at + "/values/" + i);
        }
    }

    private void addValue(Declaration declaration, Pack.Value value, String at) {
        if (!declaration.delegation().allows(value.region())) {
            problems.add(
                    at + "/region",
                    value.region() + " may not set " + declaration.name() + " (" + declaration.delegation() + ")");
        }
        checkCondition(value.condition(), at);
        try {
            builder.add(new StandardValue<>(
                    declaration.name(),
                    Figures.parse(declaration.unit(), value.text()),
                    value.region(),
                    value.when(),
                    value.publishedOn(),
                    value.citation(),
                    value.verifiedThrough(),
                    value.condition()));
        } catch (IllegalArgumentException e) {
            problems.add(at + "/value", String.valueOf(e.getMessage()));
        }
    }

    private void checkCondition(StandardValue.@Nullable Condition condition, String at) {
        if (condition == null) {
            return;
        }
        Option option = options.get(condition.option());
        if (option == null) {
            problems.add(
                    at + "/option",
                    Shown.quoted(condition.option()) + " is declared by no pack"
                            + Shown.maybe(condition.option(), options.keySet()));
        } else if (option.find(condition.choice()).isEmpty()) {
            Set<String> choices = new HashSet<>();
            option.choices().forEach(c -> choices.add(c.id()));
            problems.add(
                    at + "/option/" + Place.escaped(condition.option()),
                    Shown.quoted(condition.choice()) + " is not one of the choices "
                            + String.join(
                                    ", ",
                                    option.choices().stream()
                                            .map(Option.Choice::id)
                                            .toList())
                            + Shown.maybe(condition.choice(), choices));
        }
    }

    /** Where a problem belongs that the book found: its line begins with the id of the standard. */
    private String placeOf(String line) {
        for (Pack pack : packs) {
            for (int i = 0; i < pack.standards().size(); i++) {
                if (line.startsWith(pack.standards().get(i).id() + ":")) {
                    return pack.name() + "#/standards/" + i;
                }
            }
        }
        return "";
    }
}
