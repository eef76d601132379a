package dev.kap.report;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.figure.HandoverLanes;
import dev.kap.figure.HandoverLanes.Lane;
import dev.kap.figure.HandoverLanes.Meeting;
import dev.kap.figure.HandoverLanes.Span;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.HandoverPlan.Received;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.person.HandoverPage;
import dev.kap.report.page.person.HandoverRoom;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What passes on when one of us leaves, on one to three pages (domain.md, "Handover").
public final class HandoverDocument {

    private static final String TEMPLATE = "handover.ftlh";
    private static final int LANES = 5;
    private static final int FACTS = 3;
    /// A last day further away than that would press all meetings together.
    private static final int FARTHEST = 63;

    private static final int LEAST = 30;

    private HandoverDocument() {}

    /// The handover as a document, with a line in the place of the figures of those names, which could not be drawn.
    ///
    /// @param room how many rows of each list are shown
    /// @throws dev.kap.document.TemplateProblem if a template is wrong
    /// @throws FigureFailure if another figure cannot be drawn
    public static Document without(
            Set<String> without,
            HandoverPlan handover,
            HandoverRoom room,
            PortfolioPlan portfolio,
            Templates templates,
            Theme theme,
            Wording wording) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("handover", HandoverPage.of(handover, room, portfolio, wording));
        data.put("label", new Labels(wording));
        DocumentFigures figures = new DocumentFigures(without, theme, wording);
        List<Received> shown =
                handover.contacts().stream().limit(room.contacts()).toList();
        figures.add(
                "meetings",
                facts(shown, wording),
                () -> new HandoverLanes(lanes(shown), span(handover, shown, portfolio), theme, wording));
        DocumentSettings edition = new DocumentSettings(
                portfolio.insight().portfolio().settings().text(Setting.COMPANY),
                portfolio.insight().portfolio().asOf(),
                PageSettings.letter(portfolio, theme),
                PageSettings.logo(theme),
                figures.all(),
                wording);
        return DocumentParser.parse(templates.fill(TEMPLATE, data), TEMPLATE, edition);
    }

    /// Whoever meets somebody first stands first.
    private static List<Lane> lanes(List<Received> shown) {
        Map<String, List<Meeting>> lanes = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            LocalDate day = shown.get(i).meeting();
            if (day != null) {
                lanes.computeIfAbsent(shown.get(i).follower(), none -> new ArrayList<>())
                        .add(new Meeting(day, i + 1));
            }
        }
        return lanes.entrySet().stream()
                .limit(LANES)
                .map(entry -> new Lane(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Span span(HandoverPlan handover, List<Received> shown, PortfolioPlan portfolio) {
        LocalDate asOf = portfolio.insight().portfolio().asOf();
        LocalDate latest = shown.stream()
                .map(Received::meeting)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        LocalDate last = handover.leaves().lastDay();
        boolean near = last != null && !last.isBefore(asOf) && !last.isAfter(asOf.plusDays(FARTHEST));
        LocalDate to = Stream.of(near ? last : latest, latest, asOf.plusDays(LEAST))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Span(asOf, to.plusDays(1), near ? last : null, handover.workdays()::contains);
    }

    private static List<String> facts(List<Received> shown, Wording wording) {
        return shown.stream()
                .filter(one -> one.meeting() != null)
                .limit(FACTS)
                .map(one -> wording.say(
                        "people.alt.meeting",
                        Arg.text(one.follower()),
                        Arg.text(one.passed().name()),
                        Arg.day(Objects.requireNonNull(one.meeting()))))
                .toList();
    }
}
