package dev.kap.report.page.plan;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.plan.CustomerAim;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.plan.Risk;
import dev.kap.portfolio.Status;
import dev.kap.report.page.plan.OfferTables.FillerRow;
import dev.kap.report.page.plan.RemedyLines.Remedy;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All that the pages say has no move yet, the gravest first: where the plan is signed somebody is named for it.
record NoMoveYet(PageContext facts) {

    List<String> all() {
        OfferTables offer = OfferTables.of(facts);
        return Stream.of(
                        risks(),
                        waysToTheGoal(offer),
                        missed(offer),
                        aims(),
                        questions(Status.GAP),
                        weakSpots(),
                        lost(),
                        questions(Status.ATTENTION),
                        whiteSpace())
                .flatMap(one -> one)
                .toList();
    }

    private String say(String key, Arg... args) {
        return facts.said().text("nobody." + key, args);
    }

    private Stream<String> risks() {
        return facts.plan().risks().stream()
                .filter(risk -> risk.moves().isEmpty())
                .map(Risk::title)
                .map(facts.said()::text);
    }

    private static Stream<String> waysToTheGoal(OfferTables offer) {
        return offer.fillers().stream()
                .filter(row -> row.move().number().isEmpty())
                .map(FillerRow::what);
    }

    private Stream<String> missed(OfferTables offer) {
        return offer.service().stream()
                .filter(row -> row.sign().is(Status.GAP))
                .map(row -> say("service", Arg.text(row.measure()), Arg.text(row.kept()), Arg.text(row.promised())));
    }

    private Stream<String> aims() {
        return facts.plan().agenda().customerAims().stream()
                .filter(CustomerAim::nothing)
                .map(aim -> say("aim", Arg.text(aim.aim())));
    }

    /// The step the question asks for, without the words that nobody has it yet.
    private Stream<String> questions(Status status) {
        return facts.plan().diagnosis().diagnoses().stream()
                .filter(answer -> answer.status() == status && answer.nextMove() == null)
                .flatMap(answer ->
                        step(answer).map(step -> say("question", step, Arg.count(answer.number()))).stream());
    }

    private static Optional<Arg> step(Diagnosis answer) {
        return answer.nextStep().args().stream()
                .filter(Arg.Phrase.class::isInstance)
                .findFirst();
    }

    private Stream<String> weakSpots() {
        return new RemedyLines(facts).all().stream().map(Remedy::undecided).filter(Predicate.not(String::isEmpty));
    }

    private Stream<String> lost() {
        return facts.plan().agenda().money().lost().stream()
                .filter(one -> one.move() == 0)
                .map(MoneyAndPeople.Lost::opportunity)
                .map(deal -> say("lost", Arg.text(deal.name())));
    }

    private Stream<String> whiteSpace() {
        return new SpaceRows(facts)
                .all().stream().filter(SpaceRows::waits).map(row -> say("product", Arg.text(row.product())));
    }
}
