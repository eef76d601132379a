package dev.kap.diagnosis;

import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Team;
import dev.kap.portfolio.Level;
import java.util.Optional;

/// Who of our people is of director level or above.
public final class Seniority {

    private final Team team;

    private Seniority(Team team) {
        this.team = team;
    }

    /// Levels as typed, else as recognised in the job title.
    public static Seniority of(PortfolioInsight portfolio) {
        return new Seniority(portfolio.team());
    }

    /// Whether any team member's level is known.
    boolean anyKnown() {
        return team.anyLevel();
    }

    /// The level of that team member, where it is known.
    public Optional<Level> level(String teamMember) {
        return team.level(teamMember);
    }

    /// Whether that team member is known to be senior.
    public boolean senior(String teamMember) {
        return team.level(teamMember).filter(Level::senior).isPresent();
    }
}
