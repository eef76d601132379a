package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;

/// The columns of Team.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum TeamColumn implements Column<TeamMember> {
    TEAM_MEMBER(text(
                    "Team member",
                    "Mitarbeiter",
                    "Member; Name; Full name; Our person; Mitarbeiter; Teammitglied; Kollege; User; User name; Display"
                            + " name")
            .needed()
            .broad()
            .written(TeamMember::name)),
    JOB_TITLE(text("Job title", "Position", "Title; Position; Stelle; Funktion; Titel")
            .broad()
            .written(TeamMember::jobTitle)),
    LEVEL(text("Level", "Ebene", "Seniority; Ebene; Hierarchieebene")
            .choices(Level.values())
            .written(TeamMember::level)),
    MANAGER(text("Manager", "Vorgesetzter", "Reports to; Boss; Vorgesetzter; Vorgesetzte; Chef")
            .namesOf(Sheet.TEAM)
            .written(TeamMember::manager)),
    EMAIL(text("Email", "E-Mail-Adresse", "E-mail; Email address; E-Mail-Adresse; Mail")
            .written(TeamMember::email)),
    HOURS_PER_QUARTER(number(
                    "Hours per quarter",
                    "Stunden pro Quartal",
                    "Capacity; Hours; Stunden pro Quartal; Stunden je Quartal; Kapazität")
            .written(TeamMember::hoursPerQuarter)),
    STATUS(text("Status", "Status", "Team status")
            .choices("active", "left")
            .written(m -> m.statusLeft() ? "left" : "active")),
    UNTIL(date("Until", "Bis", "End date; Bis; Left on; Austritt").written(TeamMember::until));

    private final ColumnSpec<TeamMember> spec;

    TeamColumn(ColumnSpec<TeamMember> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.TEAM;
    }

    @Override
    public ColumnSpec<TeamMember> spec() {
        return spec;
    }
}
