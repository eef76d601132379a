package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// No. 11: are we a strategic partner of the account? Read from its Partnership.
final class StrategicPartnership implements Question {

    @Override
    public int number() {
        return 11;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        boolean known = account.account().profile().business().partnership() != null;
        return RequiredData.of(this, account, portfolio, people)
                .fact(known, AccountColumn.PARTNERSHIP)
                .then(StrategicPartnership::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        Partnership partnership = Objects.requireNonNull(
                background.account().account().profile().business().partnership());
        ComputedAnswer reply = new ComputedAnswer(
                11, status(partnership), null, Sentence.of("diagnosis.11.figure." + WordingKeys.of(partnership)));
        Double share = background.account().standing().shareOfSpend();
        Sentence evidence = share == null
                ? reply.evidence("plain", Arg.phrase(reply.figure()))
                : reply.evidence("share", Arg.share(share));
        return reply.because(
                evidence, background.people().step(reply.next(), sponsor(background)), List.of(background.row()));
    }

    private static Status status(Partnership partnership) {
        return switch (partnership) {
            case STRATEGIC_PARTNER -> Status.GOOD;
            case PREFERRED_SUPPLIER -> Status.ATTENTION;
            case TRANSACTIONAL -> Status.GAP;
        };
    }

    private static Optional<String> sponsor(DiagnosisContext background) {
        return background
                .people()
                .orManager(background.account().account().profile().care().executiveSponsor());
    }
}
