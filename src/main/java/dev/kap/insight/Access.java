package dev.kap.insight;

import java.util.List;

/// A way to a contact.
///
/// @param value 0-1: link worth / 10 times the strengths of the ties, times the step cost for each of them
/// @param path from a team member to the contact, both included; a direct link is a path of two
public record Access(double value, List<String> path) {

    public Access {
        path = List.copyOf(path);
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
