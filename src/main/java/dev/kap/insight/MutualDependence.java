package dev.kap.insight;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who needs whom, on two scales of their own (domain.md, "Mutual dependence").
///
/// @param group the group whose shares these are; the account's own name where it stands alone
/// @param revenueShare the group's share of our revenue
/// @param profitShare the group's share of our profit
/// @param months to win the group's revenue back; null where unknown
/// @param shareOfSpend ours of what the group spends
/// @param switchingCost as typed, 1-5
/// @param weOnThem how much we need them
/// @param theyOnUs how much they need us
/// @param before what makes our hand stronger before the next negotiation; empty unless we need them
public record MutualDependence(
        String account,
        String group,
        @Nullable Double revenueShare,
        @Nullable Double profitShare,
        @Nullable Double months,
        @Nullable Double shareOfSpend,
        @Nullable Double switchingCost,
        Side weOnThem,
        Side theyOnUs,
        List<Preparation> before) {

    public MutualDependence {
        before = List.copyOf(before);
    }

    /// A place on one of the scales.
    public enum Degree {
        LOW,
        MIDDLE,
        HIGH;

        /// One step up, none from the highest.
        public Degree up() {
            return this == LOW ? MIDDLE : HIGH;
        }

        /// One step down, none from the lowest.
        public Degree down() {
            return this == HIGH ? MIDDLE : LOW;
        }
    }

    /// Where one side stands and why.
    ///
    /// @param byShare what the share alone says; null where it is unknown
    /// @param steps what moved it, as ups and downs
    /// @param degree null where the share is unknown
    public record Side(
            @Nullable Degree byShare,
            List<Step> steps,
            @Nullable Degree degree) {

        public Side {
            steps = List.copyOf(steps);
        }

        /// Steps up less steps down that were taken: 1, 0 or -1.
        public int moved() {
            return byShare == null || degree == null ? 0 : Integer.signum(degree.compareTo(byShare));
        }
    }

    /// What moves a side by one step.
    public enum Step {
        /// Up: winning them back takes long.
        LONG_TO_REPLACE,
        /// Up: leaving us is hard for them.
        HARD_TO_LEAVE,
        /// Down: leaving us is easy for them.
        EASY_TO_LEAVE,
        /// Down: somebody else is named for most of what they buy.
        ALTERNATIVE_NAMED;

        /// In words.
        public Sentence sentence() {
            return Sentence.of(
                    "analysis.step." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// The word for both sides together.
    public enum Word {
        THEY_NEED_US("they need us"),
        WE_NEED_THEM("we need them"),
        BOUND_TO_EACH_OTHER("bound to each other"),
        FREE("free");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        /// As results.json says it.
        public String text() {
            return text;
        }

        /// As people read it.
        public Sentence sentence() {
            return Sentence.of("analysis.dependence." + text.replace(' ', '-'));
        }
    }

    /// What would make our hand stronger.
    ///
    /// @param with the product, the person or the number it is about; empty where it is about none
    public record Preparation(Kind kind, String with) {

        /// The kinds, most telling first.
        public enum Kind {
            /// Sell them one more of the products that they buy from nobody yet.
            OPEN_PRODUCT,
            /// Give the account a second person: everything hangs on one.
            SECOND_PERSON,
            /// Make leaving us harder.
            SWITCHING_COST,
            /// Show what we are better at than those named in White space.
            ALTERNATIVE,
            /// Win business elsewhere: replacing them takes too long.
            PIPELINE
        }

        /// In words.
        public Sentence sentence() {
            String key =
                    "analysis.prepare." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return with.isEmpty() ? Sentence.of(key) : Sentence.of(key, Arg.text(with));
        }
    }

    /// The same with what is to be done before the next negotiation.
    public MutualDependence before(List<Preparation> preparations) {
        return new MutualDependence(
                account,
                group,
                revenueShare,
                profitShare,
                months,
                shareOfSpend,
                switchingCost,
                weOnThem,
                theyOnUs,
                preparations);
    }

    /// Null where one side is unknown.
    public @Nullable Word word() {
        Degree we = weOnThem.degree();
        Degree they = theyOnUs.degree();
        if (we == null || they == null) {
            return null;
        }
        if (we == they) {
            return we == Degree.LOW ? Word.FREE : Word.BOUND_TO_EACH_OTHER;
        }
        return we.compareTo(they) > 0 ? Word.WE_NEED_THEM : Word.THEY_NEED_US;
    }
}
