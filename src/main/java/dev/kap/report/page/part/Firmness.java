package dev.kap.report.page.part;

import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.Flip;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import org.jspecify.annotations.Nullable;

/// How firm the tier of an account is.
public final class Firmness {

    private Firmness() {}

    /// Solid, or the change of a weight that brings another tier.
    public static Sign of(Candidate one, PrintFormat said) {
        if (one.tier() == null) {
            return Sign.of(Status.UNKNOWN, PrintFormat.UNKNOWN);
        }
        if (one.solid()) {
            return Sign.of(Status.GOOD, said.text("review.solid"));
        }
        if (one.flips().isEmpty()) {
            return Sign.of(Status.ATTENTION, said.text("review.one-criterion"));
        }
        Flip flip = one.flips().getFirst();
        return Sign.of(
                Status.ATTENTION,
                said.text(
                        "review.flips",
                        Arg.text(tier(flip.tier(), said)),
                        Arg.text(CriterionName.of(flip.criterion(), said))));
    }

    private static String tier(@Nullable Tier tier, PrintFormat said) {
        return tier == null ? PrintFormat.UNKNOWN : said.word("tier", tier);
    }
}
