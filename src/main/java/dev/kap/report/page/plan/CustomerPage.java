package dev.kap.report.page.plan;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Service;
import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.Move;
import dev.kap.plan.PainPoint;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the customer thinks, what it wants, and who there cares for what.
///
/// @param facts culture, decision process and group, where they are known
/// @param aims what they want, each with what we do for it
/// @param empty one line on what would fill the page; empty where something is known
/// @param cares the most influential first
/// @param kept what the tier promises against what was kept
/// @param more how many more are in results.json only; empty for none
public record CustomerPage(
        String headline,
        List<Fact> facts,
        List<AimRow> aims,
        String empty,
        List<CareRow> cares,
        String more,
        List<KeptRow> kept) {

    private static final int ROWS = 6;

    /// One aim of theirs and what we do for it.
    ///
    /// @param served objective and opportunity; empty where there is none
    public record AimRow(String aim, String served, MoneyPage.MoveRef move, boolean nothing) {}

    /// What the tier promises, and what was kept of it in twelve months.
    public record KeptRow(String what, String promised, String kept, Sign sign) {}

    /// What one contact wants and what troubles him or her.
    ///
    /// @param control who of us is on it, the trouble or the wish
    public record CareRow(NamedContact person, String aims, String pain, Sign control) {}

    /// The page of that account.
    public static CustomerPage of(PageContext facts) {
        PrintFormat said = facts.said();
        Profile profile = facts.insight().account().profile();
        List<Fact> known = new ArrayList<>();
        Fact.add(known, said, "culture", profile.remarks().culture());
        Fact.add(known, said, "decisionProcess", profile.terms().decisionProcess());
        Fact.add(known, said, "group", group(facts));
        List<CareRow> cares = facts.insight().contacts().stream()
                .filter(c -> !c.contact().notes().aims().isBlank()
                        || !c.contact().notes().painPoints().isBlank())
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(c -> row(c, facts))
                .toList();
        return new CustomerPage(
                facts.business(BusinessHeadlines::customer),
                known,
                aims(facts),
                known.isEmpty() && cares.isEmpty() && profile.remarks().aims().isBlank()
                        ? said.text("empty.customer")
                        : "",
                cares.stream().limit(ROWS).toList(),
                cares.size() <= ROWS ? "" : said.text("more-cares", Arg.count(cares.size() - ROWS)),
                kept(facts));
    }

    private static List<AimRow> aims(PageContext facts) {
        return facts.plan().agenda().customerAims().stream()
                .map(aim -> new AimRow(
                        aim.aim(),
                        Stream.of(aim.objective(), aim.opportunity())
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        MoneyPage.MoveRef.of(aim.move(), facts),
                        aim.nothing()))
                .toList();
    }

    /// The accounts of its group with what they bring together; empty where it stands alone.
    private static String group(PageContext facts) {
        String group = facts.insight().standing().shares().group();
        List<AccountInsight> members = facts.portfolio().insight().accounts().stream()
                .filter(one ->
                        !group.isEmpty() && one.standing().shares().group().equals(group))
                .toList();
        double revenue = members.stream()
                .mapToDouble(one ->
                        one.standing().revenue() == null ? 0 : one.standing().revenue())
                .sum();
        return members.size() < 2
                ? ""
                : facts.said()
                        .text(
                                "group.sum",
                                Arg.text(group),
                                Arg.names(members.stream()
                                        .map(AccountInsight::name)
                                        .filter(name -> !name.equals(group))
                                        .toList()),
                                Arg.money(revenue));
    }

    private static List<KeptRow> kept(PageContext facts) {
        PrintFormat said = facts.said();
        return facts.portfolio().insight().exposure().kept(facts.plan().name()).stream()
                .flatMap(kept -> Stream.of(
                        new KeptRow(
                                said.text("label.visitsPerYear"),
                                said.figure(kept.promised()),
                                said.count(kept.visits()),
                                kept(kept.visitsKept(), said)),
                        new KeptRow(
                                said.text("label.promisedSponsor"),
                                said.text(kept.sponsorPromised() ? "yes" : "no"),
                                PrintFormat.orUnknown(kept.sponsor()),
                                kept(kept.sponsorKept(), said)),
                        promised("label.responseTime", service(facts).map(Service::responseTime), said),
                        promised("label.channel", service(facts).map(Service::channel), said)))
                .toList();
    }

    private static Optional<Service> service(PageContext facts) {
        return facts.portfolio().review().matrix().stream()
                .filter(row -> row.account().equals(facts.plan().name()))
                .findFirst()
                .flatMap(MatrixRow::service);
    }

    /// What nobody notes whether it was kept.
    private static KeptRow promised(String label, Optional<Sentence> what, PrintFormat said) {
        return new KeptRow(said.text(label), what.map(said::text).orElse(PrintFormat.UNKNOWN), "", Sign.NONE);
    }

    private static Sign kept(boolean kept, PrintFormat said) {
        return kept
                ? Sign.of(Status.GOOD, said.text("service.kept"))
                : Sign.of(Status.GAP, said.text("service.missed"));
    }

    private static CareRow row(ContactInsight c, PageContext facts) {
        return new CareRow(
                facts.person(c),
                PrintFormat.orUnknown(c.contact().notes().aims()),
                PrintFormat.orUnknown(c.contact().notes().painPoints()),
                control(c, facts));
    }

    /// Who is on it, and the move that answers it.
    private static String cared(String by, String contact, PageContext facts) {
        return facts.plan()
                .register()
                .next(contact)
                .map(move -> facts.said().text("care.move", Arg.text(by), Arg.count(move.number())))
                .orElse(by);
    }

    private static Sign control(ContactInsight c, PageContext facts) {
        Optional<PainPoint> pain = facts.plan().agenda().painPoints().stream()
                .filter(point -> point.contact().equals(c.name()))
                .findFirst();
        List<String> by = pain.map(PainPoint::by).orElseGet(() -> wished(c, facts));
        return by.isEmpty()
                ? Sign.of(Status.GAP, facts.said().text("nobody"))
                : Sign.of(Status.GOOD, cared(String.join(", ", by), c.name(), facts));
    }

    /// Who sees to somebody who wants something and has no trouble: whoever has a move with them, else who leads there.
    private static List<String> wished(ContactInsight c, PageContext facts) {
        return facts
                .plan()
                .register()
                .next(c.name())
                .map(Move::owner)
                .filter(Predicate.not(String::isEmpty))
                .or(() -> facts.input().lead(c.contact()))
                .stream()
                .toList();
    }
}
