package dev.kap.plan;

import dev.kap.wording.Sentence;
import java.util.List;

/// What the plan of one account tells beside aims, 90 days and risks (domain.md, "The plan of an account").
///
/// @param headline what the plan says first
/// @param references Nurture contacts of other accounts who could speak for us here, by falling priority
/// @param painPoints of the most influential contact first
/// @param signing the rules to keep before the plan is signed, in their order
/// @param calendar by date
/// @param money what is open, what was lost, and the way to the goal
/// @param customerAims what they want, with what we do for it
/// @param cells the empty cells worth filling, the weightiest first
/// @param cellsTried how many empty cells were tried for it; 0 where the account has too many contacts for that
public record PlanDetails(
        Headline headline,
        ShortestWay shortestWay,
        ExpectedEffect effect,
        List<PainPoint> painPoints,
        ExecutivePairing pairing,
        List<Reference> references,
        List<SigningRule> signing,
        List<CalendarEntry> calendar,
        MoneyAndPeople money,
        List<CustomerAim> customerAims,
        List<DataGap> cells,
        int cellsTried) {

    /// Nothing to tell.
    public static final PlanDetails NONE = new PlanDetails(
            new Headline(Headline.Rule.ON_COURSE, Sentence.of("planning.gravest.on-course"), List.of()),
            new ShortestWay(0, null, List.of(), false),
            new ExpectedEffect(null, null, null, List.of()),
            List.of(),
            new ExecutivePairing(List.of()),
            List.of(),
            List.of(),
            List.of(),
            MoneyAndPeople.NONE,
            List.of(),
            List.of(),
            0);

    public PlanDetails {
        painPoints = List.copyOf(painPoints);
        references = List.copyOf(references);
        signing = List.copyOf(signing);
        calendar = List.copyOf(calendar);
        customerAims = List.copyOf(customerAims);
        cells = List.copyOf(cells);
    }

    /// Whether nothing is open by any rule.
    public boolean readyToSign() {
        return signing.stream().allMatch(SigningRule::kept);
    }
}
