package dev.kap.diagnosis;

import dev.kap.analysis.PortfolioInsight;
import dev.kap.analysis.title.JobTitles;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TeamMember;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who of our people is of director level or above.
public final class Seniority {

    private final Map<String, Level> levels;

    private Seniority(Map<String, Level> levels) {
        this.levels = levels;
    }

    /// Levels as typed, else as recognised in the job title.
    public static Seniority of(PortfolioInsight portfolio) {
        Map<String, Level> levels = new HashMap<>();
        for (TeamMember member : portfolio.portfolio().team()) {
            JobTitles.level(member.level(), member.jobTitle()).ifPresent(level -> levels.put(member.name(), level));
        }
        return new Seniority(levels);
    }

    /// Whether any team member's level is known.
    boolean anyKnown() {
        return !levels.isEmpty();
    }

    /// The level of that team member, where it is known.
    public Optional<Level> level(String teamMember) {
        return Optional.ofNullable(levels.get(teamMember));
    }

    /// Whether that team member is known to be senior.
    public boolean senior(String teamMember) {
        Level level = levels.get(teamMember);
        return level != null && level.senior();
    }
}
