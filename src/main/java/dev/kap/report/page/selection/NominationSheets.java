package dev.kap.report.page.selection;

import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The slips to nominate on, the sheet to count them on, and what the managers' lists agree on.
///
/// @param agreement empty without lists
public record NominationSheets(
        List<Names> slips, List<Names> tally, String slipCaption, String tallyCaption, List<Agreed> agreement) {

    /// So many rows of votes, some of two lines, have room beside what is said of them.
    static final int VOTES_A_SHEET = 15;

    /// A page of accounts by name.
    public record Names(SheetFrame frame, List<String> accounts) {}

    /// A page of votes.
    ///
    /// @param words who stands alone, who is too close to judge, in sentences; on the first page
    public record Agreed(SheetFrame frame, List<VoteRow> rows, List<String> words, String caption) {}

    /// One account that somebody named.
    ///
    /// @param votes `4 of 6`
    /// @param distant likewise without those who name mostly accounts of their own
    public record VoteRow(String account, String votes, double share, String distant, String by, String standing) {}

    static NominationSheets of(SelectionFacts facts) {
        PrintFormat said = facts.said();
        int people = facts.people();
        return new NominationSheets(
                names(SelectionSheet.SLIPS, facts),
                names(SelectionSheet.TALLY, facts, Arg.count(people)),
                said.text("selection.slips.caption"),
                said.text("selection.tally.caption", Arg.count(core(people)), Arg.count(people)),
                facts.sheets().contains(SelectionSheet.AGREEMENT) ? agreement(facts) : List.of());
    }

    /// Two thirds, as in the managers' lists.
    static int core(int people) {
        return (2 * people + 2) / 3;
    }

    private static List<Names> names(SelectionSheet sheet, SelectionFacts facts, Arg... headline) {
        SheetFrame frame = SheetFrame.of(sheet, facts, headline);
        List<List<String>> pages = SelectionFacts.pages(
                facts.byName().stream().map(facts.firms()::of).toList(), SelectionFacts.A_SHEET);
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Names(frame.page(i), pages.get(i)))
                .toList();
    }

    private static List<Agreed> agreement(SelectionFacts facts) {
        NominationInsight lists = facts.nominations();
        long core = lists.votes().stream().filter(Vote::core).count();
        SheetFrame frame = SheetFrame.of(
                SelectionSheet.AGREEMENT,
                facts,
                Arg.countInWords(lists.managers()),
                SelectionFacts.counted("accounts", lists.distinctAccounts()),
                SelectionFacts.counted("agreed", core));
        List<List<Vote>> pages = SelectionFacts.pages(lists.votes(), VOTES_A_SHEET);
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Agreed(
                        frame.page(i),
                        pages.get(i).stream().map(vote -> row(vote, facts)).toList(),
                        i == 0 ? words(facts) : List.of(),
                        facts.said()
                                .text(
                                        "review.agreement",
                                        Arg.text(facts.said().access(lists.kappa())),
                                        Arg.text(facts.said().access(lists.kendallW())))))
                .toList();
    }

    private static VoteRow row(Vote vote, SelectionFacts facts) {
        PrintFormat said = facts.said();
        NominationInsight lists = facts.nominations();
        int distant = lists.managers() - lists.close().size();
        String standing = vote.core() ? "core" : vote.by().size() == 1 ? "alone" : "contested";
        return new VoteRow(
                facts.firms().of(vote.account()),
                of(vote.by().size(), lists.managers(), said),
                vote.share(),
                distant == 0 ? PrintFormat.UNKNOWN : of(vote.distant(), distant, said),
                String.join(", ", vote.by().stream().map(facts::colleague).toList()),
                said.text("review.vote." + standing));
    }

    private static String of(int some, int all, PrintFormat said) {
        return said.text("selection.of", Arg.figure(some), Arg.figure(all));
    }

    private static List<String> words(SelectionFacts facts) {
        NominationInsight lists = facts.nominations();
        PrintFormat said = facts.said();
        List<String> words = new ArrayList<>();
        if (!lists.alone().isEmpty()) {
            words.add(said.text(
                    "review.alone",
                    Arg.names(lists.alone().stream()
                            .map(vote -> said.text(
                                    "review.alone-one",
                                    Arg.text(facts.colleague(vote.by().getFirst())),
                                    Arg.text(facts.firms().of(vote.account()))))
                            .toList())));
        }
        if (!lists.close().isEmpty()) {
            words.add(said.text(
                    "selection.close",
                    Arg.count(lists.close().size()),
                    Arg.names(lists.close().stream()
                            .map(list -> said.text(
                                    "review.close-one",
                                    Arg.text(facts.colleague(list.manager())),
                                    Arg.figure(list.own().size()),
                                    Arg.figure(list.named())))
                            .toList())));
        }
        return words;
    }
}
