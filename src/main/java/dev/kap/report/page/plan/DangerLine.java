package dev.kap.report.page.plan;

import dev.kap.plan.DealInDanger;
import dev.kap.portfolio.Opportunity;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The deal in danger, in one line.
///
/// @param worth its value, what it is worth by its chance, and when it closes; each as far as it is known
/// @param move what comes first for it
public record DangerLine(String name, String worth, String why, String move) {

    static DangerLine of(DealInDanger danger, PageContext facts) {
        PrintFormat said = facts.said();
        MoneyPage.MoveRef move = MoneyPage.MoveRef.of(danger.move(), facts);
        return new DangerLine(
                danger.deal().opportunity().name(),
                Stream.of(value(danger, said), closes(danger.deal().opportunity(), said))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                said.text(danger.why()),
                move.said(said));
    }

    private static String value(DealInDanger danger, PrintFormat said) {
        Double value = danger.deal().opportunity().value();
        Double chance = danger.deal().opportunity().probability();
        if (value == null) {
            return "";
        }
        return chance == null ? said.money(value) : said.text("danger.worth", Arg.money(value), Arg.share(chance));
    }

    private static String closes(Opportunity deal, PrintFormat said) {
        LocalDate day = deal.closeDate();
        return day == null ? "" : said.text("danger.closes", Arg.text(said.shortDay(day)));
    }
}
