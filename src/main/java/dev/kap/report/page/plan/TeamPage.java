package dev.kap.report.page.plan;

import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.Reference;
import dev.kap.plan.Reference.Likeness;
import dev.kap.plan.TimeBudget.Care;
import dev.kap.plan.TimeBudget.Workload;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Our people: their time, who stands opposite the seniors, and whose word could help.
///
/// @param workloads who of us cares for a contact of this account and has too much to do, or unknown hours
/// @param fits the others with their hours, in one line; empty for none
/// @param pairs senior contacts whom somebody of ours stands or could stand opposite
/// @param unpaired for whom nobody senior is free, in one sentence; empty where there is somebody for all
/// @param pairsNote one line where no senior contact is known; empty else
/// @param references customers elsewhere who could speak for us here
public record TeamPage(
        String headline,
        List<WorkRow> workloads,
        String fits,
        List<PairRow> pairs,
        String unpaired,
        String pairsNote,
        List<ReferenceRow> references) {

    private static final int REFERENCES = 5;

    /// One colleague's quarter over all accounts.
    ///
    /// @param drop which Watch calls to drop; what else to do; empty where nothing is to be done
    public record WorkRow(String member, String contacts, String hours, String capacity, Sign sign, String drop) {}

    /// A senior contact and who of us stands opposite.
    public record PairRow(NamedContact person, String level, String ours, Sign sign) {}

    /// A contact to be convinced and who could speak for us.
    public record ReferenceRow(NamedContact person, String referee, String account, String alike) {}

    /// The page of that account.
    public static TeamPage of(PageContext facts) {
        List<ExecutivePairing.Pair> seniors = facts.plan().agenda().pairing().pairs();
        List<PairRow> pairs = seniors.stream()
                .filter(pair -> !pair.alone())
                .map(pair -> pair(pair, facts))
                .toList();
        return new TeamPage(
                facts.business(BusinessHeadlines::team),
                here(facts)
                        .filter(work -> !fits(work))
                        .map(work -> work(work, facts))
                        .toList(),
                fits(facts),
                pairs,
                unpaired(seniors, facts),
                seniors.isEmpty() ? facts.said().text("empty.pairs") : "",
                facts.plan().agenda().references().stream()
                        .limit(REFERENCES)
                        .map(reference -> reference(reference, facts))
                        .toList());
    }

    private static Stream<Workload> here(PageContext facts) {
        return facts.portfolio().review().timeBudget().workloads().stream().filter(work -> here(work, facts) > 0);
    }

    private static boolean fits(Workload work) {
        return Objects.equals(work.overloaded(), false);
    }

    private static String fits(PageContext facts) {
        PrintFormat said = facts.said();
        List<String> all = here(facts)
                .filter(TeamPage::fits)
                .map(work -> said.text(
                        "team.fits.one-of-us",
                        Arg.text(work.member()),
                        Arg.text(said.count(Math.round(work.hours()))),
                        Arg.text(said.figure(work.capacity()))))
                .toList();
        return all.isEmpty() ? "" : said.text("team.fits", Arg.names(all));
    }

    private static long here(Workload work, PageContext facts) {
        return work.cares().stream()
                .filter(care -> care.account().equals(facts.plan().name()))
                .count();
    }

    private static WorkRow work(Workload work, PageContext facts) {
        PrintFormat said = facts.said();
        return new WorkRow(
                work.member(),
                said.text(
                        "of",
                        Arg.text(said.count(here(work, facts))),
                        Arg.text(said.count(work.cares().size()))),
                said.count(Math.round(work.hours())),
                said.figure(work.capacity()),
                load(work, said),
                drop(work, facts));
    }

    private static Sign load(Workload work, PrintFormat said) {
        if (work.overloaded() == null) {
            return Sign.of(Status.UNKNOWN, said.text("load.unknown"));
        }
        return work.overloaded()
                ? Sign.of(Status.GAP, said.text("load.over"))
                : Sign.of(Status.GOOD, said.text("load.fits"));
    }

    private static String drop(Workload work, PageContext facts) {
        if (!Objects.equals(work.overloaded(), true)) {
            return "";
        }
        List<String> ours = work.dropped().stream()
                .filter(care -> care.account().equals(facts.plan().name()))
                .map(Care::contact)
                .map(facts.shortNames()::of)
                .toList();
        if (ours.isEmpty()) {
            return facts.said().text("load.elsewhere");
        }
        return facts.said().text("load.drop", Arg.names(ours.stream().limit(4).toList()), Arg.count(ours.size()));
    }

    private static String unpaired(List<ExecutivePairing.Pair> seniors, PageContext facts) {
        List<String> names = seniors.stream()
                .filter(ExecutivePairing.Pair::alone)
                .map(pair -> facts.shortNames().of(pair.contact()))
                .toList();
        return names.isEmpty() ? "" : facts.said().text("pair.nobody", Arg.names(names));
    }

    private static PairRow pair(ExecutivePairing.Pair pair, PageContext facts) {
        PrintFormat said = facts.said();
        Sign sign = pair.linked()
                ? Sign.of(Status.GOOD, said.text("pair.linked"))
                : Sign.of(Status.ATTENTION, opposite(pair, said));
        return new PairRow(facts.person(pair.contact()), said.level(pair.level()), ours(pair, facts), sign);
    }

    private static String opposite(ExecutivePairing.Pair pair, PrintFormat said) {
        if (pair.move() > 0) {
            return said.text("pair.move", Arg.count(pair.move()));
        }
        return said.text("pair.proposed");
    }

    private static String ours(ExecutivePairing.Pair pair, PageContext facts) {
        if (pair.ours() == null) {
            return PrintFormat.UNKNOWN;
        }
        String name = facts.shortNames().of(pair.ours());
        return pair.oursLevel() == null
                ? name
                : facts.said()
                        .text("pair.ours", Arg.text(name), Arg.text(facts.said().level(pair.oursLevel())));
    }

    private static ReferenceRow reference(Reference reference, PageContext facts) {
        List<String> alike = Arrays.stream(Likeness.values())
                .filter(reference.alike()::contains)
                .map(one -> facts.said().word("alike", one))
                .toList();
        return new ReferenceRow(
                facts.person(reference.contact()),
                reference.referee(),
                reference.refereeAccount(),
                String.join(", ", alike));
    }
}
