package dev.kap.report.page.shareable;

import dev.kap.portfolio.column.AccountColumn;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Wording;
import java.util.List;

/// What both sides have agreed to do in the year, for the customer to read.
///
/// @param names both sides in short, above their people
/// @param steps on the first page: by aim, then what is for all of them
/// @param values what was delivered; total is empty without an amount
/// @param reviewsTitle how many reviews are agreed and proposed; empty without one
/// @param goals by aim, with their stages; an aim without one has lines to write it on
/// @param dates of the year ahead, both sides'
/// @param done joint steps that are done
/// @param agenda what both sides go through in the next review
public record JointPlanPage(
        String runningHead,
        String date,
        String eyebrow,
        String headline,
        String names,
        List<KeyFigure> figures,
        List<StepRow> steps,
        String noSteps,
        String deliveredTitle,
        List<ValueRow> values,
        String total,
        String reviewsTitle,
        List<TeamRow> team,
        String teamTitle,
        String goalsHeadline,
        List<AimGoals> goals,
        String datesHeadline,
        List<DateRow> dates,
        List<DateRow> done,
        String teamHeadline,
        String agendaTitle,
        List<String> agenda,
        List<String> signatures,
        String footer) {

    /// A joint step, with the aim it serves.
    ///
    /// @param number of the aim; empty where it stands above already, or the step is for all
    /// @param late that it was due before; empty where it was not
    public record StepRow(
            String number,
            String aim,
            String measure,
            String step,
            String late,
            String theirs,
            String ours,
            String by) {}

    /// What was delivered.
    public record ValueRow(String what, String worth, String confirmedBy, String on) {}

    /// One of us.
    public record TeamRow(String name, String title, String part, String email) {}

    /// The goals of one aim, and the open steps towards it.
    public record AimGoals(String number, String aim, List<GoalRow> goals, List<DateRow> steps) {}

    /// A goal with its stages.
    public record GoalRow(String goal, String measure, String from, String to, String by, List<String> stages) {}

    /// A day of the year ahead.
    public record DateRow(String day, String what, String theirs, String ours) {}

    /// The pages of that account.
    public static JointPlanPage of(SharedAccount shared, Wording wording) {
        PrintFormat said = new PrintFormat(wording);
        String name = shared.account().text(AccountColumn.ACCOUNT.title());
        String ours = shared.company();
        JointWords words = new JointWords(said, name, ours);
        JointSteps steps = new JointSteps(shared, words);
        JointGoals goals = new JointGoals(shared, steps, words);
        JointDates dates = new JointDates(shared, words);
        JointTeam team = new JointTeam(shared, words);
        String year = String.valueOf(shared.year());
        return new JointPlanPage(
                ours.isEmpty()
                        ? words.say("head.one", Arg.text(name), Arg.text(year))
                        : words.say("head", Arg.text(name), Arg.text(ours), Arg.text(year)),
                said.fullDate(shared.asOf()),
                words.say("eyebrow", Arg.text(year)),
                steps.headline(),
                words.names(),
                goals.figures(dates),
                steps.rows(),
                steps.rows().isEmpty() ? words.say("steps.none") : "",
                dates.deliveredTitle(),
                dates.values(),
                dates.total(),
                dates.reviewsTitle(),
                team.rows(),
                words.teamTitle(),
                goals.headline(),
                goals.byAim(),
                dates.headline(),
                dates.ahead(),
                dates.done(),
                team.headline(),
                team.agendaTitle(),
                team.agenda(),
                team.signatures(),
                ours.isEmpty()
                        ? words.say("footer.one", Arg.text(name))
                        : words.say("footer", Arg.text(ours), Arg.text(name)));
    }

    /// The short names of firms.
    static String brief(String name) {
        return FirmNames.of(List.of(name)).of(name);
    }
}
