package dev.kap.report.page.shareable;

import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.report.page.shareable.JointPlanPage.TeamRow;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.IntStream;

/// Who of us works with the customer.
record JointTeam(SharedAccount shared, JointWords words) {

    private static final int POINTS = 4;

    List<TeamRow> rows() {
        return shared.team().stream()
                .map(one -> {
                    String name = one.text(TeamColumn.TEAM_MEMBER.title());
                    return new TeamRow(
                            name,
                            one.text(TeamColumn.JOB_TITLE.title()),
                            part(name),
                            one.text(TeamColumn.EMAIL.title()));
                })
                .toList();
    }

    private String part(String name) {
        if (name.equals(shared.account().text(AccountColumn.ACCOUNT_MANAGER.title()))) {
            return words.say("team.first-call");
        }
        if (name.equals(shared.account().text(AccountColumn.EXECUTIVE_SPONSOR.title()))) {
            return words.say("team.sponsor");
        }
        long steps = shared.steps().stream()
                .filter(step -> step.text(ActionColumn.OWNER.title()).equals(name))
                .count();
        return words.say("team.steps", Arg.count(steps));
    }

    String headline() {
        return rows().stream()
                .filter(row -> row.name().equals(shared.account().text(AccountColumn.ACCOUNT_MANAGER.title())))
                .findFirst()
                .map(row -> words.say("team.headline", Arg.text(row.name())))
                .orElse(words.say("team.headline.none"));
    }

    String agendaTitle() {
        return shared.reviews().isEmpty()
                ? words.say("agenda")
                : words.say(
                        "agenda.on",
                        Arg.text(words.said().day(shared.reviews().getFirst().day())));
    }

    List<String> agenda() {
        return IntStream.rangeClosed(1, POINTS)
                .mapToObj(point -> words.say("agenda." + point))
                .toList();
    }

    List<String> signatures() {
        return List.of(words.say("signature", Arg.text(words.them())), words.say("signature", Arg.text(words.us())));
    }
}
