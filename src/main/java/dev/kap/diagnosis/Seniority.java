package dev.kap.diagnosis;

import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.PortfolioInsight;
import dev.kap.analysis.TeamInsight;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TeamMember;
import java.util.HashMap;
import java.util.Map;

/// Who of our people is of director level or above.
final class Seniority {

    private final Map<String, Level> levels;

    private Seniority(Map<String, Level> levels) {
        this.levels = levels;
    }

    /// Levels as typed, else as the analysis recognised them in job titles.
    static Seniority of(PortfolioInsight portfolio) {
        Map<String, Level> levels = new HashMap<>();
        for (AccountInsight account : portfolio.accounts()) {
            for (TeamInsight member : account.team()) {
                if (member.level() != null) {
                    levels.put(member.member().name(), member.level());
                }
            }
        }
        for (TeamMember member : portfolio.portfolio().team()) {
            if (member.level() != null) {
                levels.put(member.name(), member.level());
            }
        }
        return new Seniority(levels);
    }

    /// Whether any team member's level is known.
    boolean anyKnown() {
        return !levels.isEmpty();
    }

    /// Whether that team member is known to be senior.
    boolean senior(String teamMember) {
        Level level = levels.get(teamMember);
        return level != null && level.atLeast(Level.DIRECTOR);
    }

    /// Whether the contact is senior; external influencers are nobody's counterpart.
    static boolean senior(ContactInsight contact) {
        return !contact.contact().external()
                && contact.level() != null
                && contact.level().atLeast(Level.DIRECTOR);
    }
}
