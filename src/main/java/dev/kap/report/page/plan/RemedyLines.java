package dev.kap.report.page.plan;

import dev.kap.insight.Coverage;
import dev.kap.insight.Departure;
import dev.kap.insight.Departure.Side;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is done about the fields of the coverage grid where nobody of us is linked, and about the colleague with whom
/// most would go.
public record RemedyLines(PageContext facts) {

    private static final int MOST = 3;
    private static final int NAMES = 3;

    /// What is done about one weak spot.
    ///
    /// @param undecided what needs a decision; empty where a move is on it
    public record Remedy(String about, String text, String undecided) {}

    /// The fields with an open move of the register first, in the order of the grid; then who steps in.
    List<Remedy> all() {
        List<Coverage.Cell> holes = facts.insight().coverage().cells().stream()
                .filter(cell -> cell.bestLink() == 0)
                .toList();
        List<Remedy> remedies = new ArrayList<>(Stream.concat(
                        holes.stream().map(this::planned).flatMap(Optional::stream),
                        holes.stream()
                                .filter(Predicate.not(cell -> move(cell).isPresent()))
                                .map(this::open))
                .limit(MOST)
                .toList());
        standIn().ifPresent(remedies::add);
        return remedies;
    }

    private Optional<Remedy> planned(Coverage.Cell cell) {
        return move(cell)
                .map(move -> new Remedy(
                        place(cell),
                        facts.said()
                                .text(
                                        "remedy.move",
                                        Arg.text(facts.shortNames().of(move.owner())),
                                        Arg.text(move.day()
                                                .map(facts.said()::shortDay)
                                                .orElse(PrintFormat.UNKNOWN)),
                                        Arg.phrase(move.action())),
                        ""));
    }

    private Remedy open(Coverage.Cell cell) {
        Arg names = Arg.names(
                facts.shortNames().all(cell.contacts().stream().limit(NAMES).toList()));
        return new Remedy(
                place(cell),
                facts.said().text("remedy.open", names),
                known(cell).isEmpty()
                        ? facts.said().text("nobody.place.unknown", names)
                        : facts.said().text("nobody.place", Arg.text(known(cell)), names));
    }

    private Optional<Move> move(Coverage.Cell cell) {
        return facts.plan().register().open().stream()
                .filter(move -> move.contact() != null && cell.contacts().contains(move.contact()))
                .filter(move -> !move.owner().isEmpty())
                .findFirst();
    }

    private Optional<Remedy> standIn() {
        return facts.insight().dependence().departures().stream()
                .filter(one -> one.side() == Side.OURS
                        && one.capitalLost() != null
                        && !one.orphaned().isEmpty())
                .max(Comparator.comparing(Departure::capitalLost).thenComparing(Departure::person))
                .flatMap(this::standIn);
    }

    private Optional<Remedy> standIn(Departure departure) {
        return Optional.ofNullable(departure.standIn()).map(standIn -> standIn(departure, standIn));
    }

    /// Who would step in, by the move that puts a colleague beside; without one that is still to be decided.
    private Remedy standIn(Departure departure, String standIn) {
        String lead = facts.said().text("remedy.stand-in.lead");
        Arg ours = Arg.text(facts.shortNames().of(standIn));
        Arg leaver = Arg.text(facts.shortNames().of(departure.person()));
        Arg theirs = Arg.names(facts.shortNames()
                .all(departure.orphaned().stream().limit(NAMES).toList()));
        return beside(departure)
                .map(move -> new Remedy(
                        lead,
                        facts.said()
                                .text(
                                        "remedy.stand-in.move",
                                        ours,
                                        leaver,
                                        theirs,
                                        Arg.count(move.number()),
                                        Arg.phrase(move.action())),
                        ""))
                .orElseGet(() -> new Remedy(
                        lead,
                        facts.said().text("remedy.stand-in", ours, leaver, theirs),
                        facts.said().text("nobody.stand-in", ours, leaver, theirs)));
    }

    private Optional<Move> beside(Departure departure) {
        return departure.orphaned().stream()
                .flatMap(name -> facts.plan().register().forContact(name).stream())
                .filter(move -> move.intent() == Intent.HANDOVER)
                .findFirst();
    }

    /// Function and level, what is unknown left out.
    private String known(Coverage.Cell cell) {
        return Stream.of(
                        cell.function(),
                        cell.level() == null ? "" : facts.said().level(cell.level()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String place(Coverage.Cell cell) {
        return PrintFormat.orUnknown(known(cell));
    }
}
