package dev.kap.plan;

import dev.kap.insight.Service;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tables of the portfolio review (domain.md, "The portfolio review"); figures of the whole lie in the insight.
///
/// @param keyAccounts the accounts of tier Key, best score first
/// @param decisions what needs deciding, the most pressing kind first
/// @param matrix one row for each account, by tier, then by score
/// @param developList every Develop contact of all accounts, the most value at stake first
/// @param ours what goes with each of our people over all accounts, most capital first
/// @param theirs what goes with each contact, most capital first
/// @param eighteen by number
/// @param reviewsDue accounts without a review in the last quarter, the longest ago first
public record PortfolioReview(
        List<KeyAccount> keyAccounts,
        List<Decision> decisions,
        List<MatrixRow> matrix,
        List<DevelopContact> developList,
        List<Loser> ours,
        List<Loser> theirs,
        List<Across> eighteen,
        List<ReviewDue> reviewsDue,
        TimeBudget timeBudget,
        List<Reference> references,
        Sponsors sponsors) {

    /// Nothing to review.
    public static final PortfolioReview NONE = new PortfolioReview(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new TimeBudget(List.of(), List.of()),
            List.of(),
            new Sponsors(List.of(), List.of()));

    public PortfolioReview {
        keyAccounts = List.copyOf(keyAccounts);
        decisions = List.copyOf(decisions);
        matrix = List.copyOf(matrix);
        developList = List.copyOf(developList);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        eighteen = List.copyOf(eighteen);
        reviewsDue = List.copyOf(reviewsDue);
        references = List.copyOf(references);
    }

    /// One key account on one line.
    ///
    /// @param develop how many contacts are in Develop
    /// @param behind how many objectives are behind their stage
    /// @param overdue how many actions are overdue
    /// @param worstGap the short text of the first question with a gap; empty without one
    public record KeyAccount(
            String account,
            String manager,
            @Nullable Double score,
            boolean solid,
            @Nullable Double revenue,
            @Nullable Double revenueShare,
            @Nullable Double growth,
            double strategicIndex,
            int answered,
            @Nullable Double coveredInfluence,
            @Nullable Double capital,
            @Nullable Boolean singleThreaded,
            int develop,
            int behind,
            int overdue,
            Optional<Sentence> worstGap) {}

    /// Something the director has to decide.
    ///
    /// @param account null where it is about several
    /// @param what the question with its figures
    /// @param owner who answers for it; empty where nobody of us does
    /// @param by the day by which it is decided
    /// @param move the number of the move it is about, in the register of the account; 0 without one
    public record Decision(Kind kind, @Nullable String account, Sentence what, String owner, LocalDate by, int move) {

        /// What it is about, the most pressing first.
        public enum Kind {
            OWNER_LEFT,
            SINGLE_THREAD,
            CONTRACT,
            REVIEW_DUE,
            CORE_NOT_KEY,
            KEY_NOT_NAMED,
            LIFTED,
            TIER_BORDERLINE,
            SERVICE_WITHOUT_SPONSOR,
            OBJECTIVES_BEHIND,
            OVERLOADED,
            SPONSOR_OVERLOADED
        }
    }

    /// One account in the matrix.
    ///
    /// @param attractiveness percentile 0-1; null without any criterion, as position
    public record MatrixRow(
            String account,
            @Nullable Double attractiveness,
            @Nullable Double position,
            @Nullable Double score,
            @Nullable Tier tier,
            boolean solid,
            Optional<Service> service) {}

    /// A Develop contact and what hangs on winning them.
    ///
    /// @param influenceShare of all influence in the account, 0-1
    /// @param valueAtStake (revenue + value of the open opportunities) x influence share; null where unknown
    public record DevelopContact(
            String account,
            String contact,
            @Nullable Level level,
            double influence,
            double relationship,
            double influenceShare,
            @Nullable Double valueAtStake,
            @Nullable Double priority) {}

    /// What goes with one person.
    ///
    /// @param accounts where this person has links, in the order of the input; theirs have one
    /// @param capitalLost over all of them
    /// @param shareOfAll of the capital of all accounts, 0-1; null where that is 0
    /// @param orphaned contacts who lose their only live link, with their account where there are several
    /// @param singleThreadOf accounts of whose capital this person carries half or more
    public record Loser(
            String person,
            List<String> accounts,
            double capitalLost,
            @Nullable Double shareOfAll,
            List<String> orphaned,
            List<String> singleThreadOf,
            List<String> standIns) {

        public Loser {
            accounts = List.copyOf(accounts);
            orphaned = List.copyOf(orphaned);
            singleThreadOf = List.copyOf(singleThreadOf);
            standIns = List.copyOf(standIns);
        }
    }

    /// One of the eighteen across the accounts.
    ///
    /// @param accounts names by status, in the order of the input
    /// @param topThree what the review asks of the three largest accounts together; empty for most questions
    public record Across(int number, Map<Status, List<String>> accounts, Optional<TopThree> topThree) {

        public Across {
            accounts = Map.copyOf(accounts);
        }

        /// The answer of the three largest accounts together.
        ///
        /// @param share of our revenue they bring (no. 1), or of them who call us a strategic partner (no. 11)
        public record TopThree(Status status, double share, List<String> accounts) {

            public TopThree {
                accounts = List.copyOf(accounts);
            }
        }

        /// How many accounts have that status.
        public int count(Status status) {
            return accounts.getOrDefault(status, List.of()).size();
        }
    }

    /// An account whose quarterly review is due.
    ///
    /// @param last null where none was held
    /// @param next null where none is dated
    public record ReviewDue(
            String account,
            @Nullable LocalDate last,
            @Nullable LocalDate next) {}
}
