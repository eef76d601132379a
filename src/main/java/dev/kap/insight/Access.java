package dev.kap.insight;

import dev.kap.portfolio.Settings;
import java.util.List;

/// A way to a contact, on which everybody between introduces.
///
/// @param value 0-1: link worth / 10 times the strengths of the ties, times the step cost for each of them
/// @param path from a team member to the contact, both included; a direct link is a path of two
public record Access(double value, List<String> path) {

    public Access {
        path = List.copyOf(path);
    }

    /// The word for it.
    public Openness openness(Settings settings) {
        return Openness.of(value, settings);
    }

    /// The team member the way starts at.
    public String from() {
        return path.getFirst();
    }

    /// The contacts between the team member and the contact, who introduce; empty for a direct link.
    public List<String> introducers() {
        return path.subList(1, path.size() - 1);
    }
}
