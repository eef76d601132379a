package dev.kap.intake.join;

import dev.kap.intake.join.ContactRows.Named;
import dev.kap.intake.value.Suggestion;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;

/// Finds the bosses that rows of Contacts name: in their account, else in another one of the same group. Of several in
/// one cell the first is the reporting line, the others are dotted ties.
record BossCells(GroupPeople groups) {

    /// The name of the boss; empty where there is none.
    String of(Named row) {
        String id = row.fields().name(ContactColumn.REPORTS_TO_ID);
        String typed = row.fields().name(ContactColumn.REPORTS_TO);
        if (typed.isEmpty()) {
            return id.isEmpty() ? "" : notOneself(row, byId(row, id));
        }
        if (PeopleCells.nobody(typed)) {
            row.fields().note("names-nobody", ContactColumn.REPORTS_TO);
            return "";
        }
        Match<String> whole = row.account().people.find(typed);
        List<String> several = PeopleCells.names(row.fields().text(ContactColumn.REPORTS_TO));
        return several.size() > 1 && (whole instanceof Match.None<String> || eachSomebody(row, whole, several))
                ? several(row, several)
                : notOneself(row, named(row, typed, whole));
    }

    /// "Eva Blum (50 %) / Udo Fink (50 %)" is Eva Blum with something behind her name only where the rest is nobody.
    private static boolean eachSomebody(Named row, Match<String> whole, List<String> typed) {
        return whole instanceof Match.One<String>(String _, NameWay way)
                && way == NameWay.PART
                && typed.stream()
                                .flatMap(name -> row.account().people.find(name).one().stream())
                                .map(Match.One::item)
                                .distinct()
                                .count()
                        == typed.size();
    }

    /// An id that leads nowhere names nobody.
    private static String byId(Named row, String id) {
        Optional<String> boss = row.account().people.byId(id);
        if (boss.isEmpty()) {
            row.fields().warning("unknown-boss-id", ContactColumn.REPORTS_TO_ID);
        }
        return boss.orElse("");
    }

    private String several(Named row, List<String> typed) {
        List<String> bosses = typed.stream()
                .map(name -> named(row, name, row.account().people.find(name)))
                .filter(name -> !name.equals(row.name()))
                .distinct()
                .toList();
        if (bosses.size() > 1) {
            row.fields()
                    .note(
                            "several-bosses",
                            ContactColumn.REPORTS_TO,
                            Arg.text(bosses.getFirst()),
                            Arg.names(bosses.subList(1, bosses.size())));
        }
        bosses.stream()
                .skip(1)
                .filter(name -> row.account().people.plainly(name) instanceof Match.One<String>)
                .forEach(name ->
                        row.account().ties.add(new Tie(row.fields().origin(), row.name(), name, TieKind.DOTTED, null)));
        return bosses.isEmpty() ? "" : bosses.getFirst();
    }

    private String named(Named row, String typed, Match<String> found) {
        return switch (found) {
            case Match.One<String>(String name, NameWay way) ->
                oneself(row, name, way) ? elsewhere(row, typed) : noted(row, name, way);
            case Match.Several<String> _ -> {
                row.fields()
                        .error(
                                "ambiguous-contact",
                                ContactColumn.REPORTS_TO,
                                Arg.text(row.account().name()));
                yield typed;
            }
            case Match.None<String> _ -> elsewhere(row, typed);
        };
    }

    /// Whoever has a namesake for a boss is not meant by that surname.
    private static boolean oneself(Named row, String name, NameWay way) {
        return name.equals(row.name()) && way != NameWay.PLAIN;
    }

    private static String noted(Named row, String name, NameWay way) {
        way.note(row.fields(), ContactColumn.REPORTS_TO, name);
        return name;
    }

    /// A boss who is in no list stays as typed: a missing person.
    private String elsewhere(Named row, String typed) {
        return groups.find(row.account(), typed)
                .map(found -> {
                    row.fields()
                            .note(
                                    "boss-in-group",
                                    ContactColumn.REPORTS_TO,
                                    Arg.text(found.contact()),
                                    Arg.text(found.account()));
                    return found.contact();
                })
                .orElseGet(() -> {
                    row.fields()
                            .note(
                                    "boss-not-listed",
                                    ContactColumn.REPORTS_TO,
                                    Suggestion.of(row.account().people.nearest(typed)));
                    return typed;
                });
    }

    private static String notOneself(Named row, String boss) {
        if (boss.equals(row.name())) {
            row.fields().warning("own-boss", ContactColumn.REPORTS_TO);
            return "";
        }
        return boss;
    }
}
