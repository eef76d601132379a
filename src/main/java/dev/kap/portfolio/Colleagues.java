package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Our own people, and until when each is with us: every account asks for a few of them, and there may be thousands.
///
/// @param members in the order of the input
/// @param lastDays by name the last day of those who have left or are going to; of two rows of one name the first
public record Colleagues(List<TeamMember> members, Map<String, LocalDate> lastDays) {

    public Colleagues {
        members = List.copyOf(members);
        lastDays = Map.copyOf(lastDays);
    }

    /// These people.
    public static Colleagues of(List<TeamMember> members) {
        Map<String, LocalDate> lastDays = new HashMap<>();
        for (TeamMember member : members) {
            member.lastDay().ifPresent(last -> lastDays.merge(member.name(), last, (a, b) -> a.isBefore(b) ? a : b));
        }
        return new Colleagues(members, lastDays);
    }

    /// Whether nobody of that name is known to have left us by that day.
    boolean present(String name, LocalDate day) {
        LocalDate last = lastDays.get(name);
        return last == null || !last.isBefore(day);
    }
}
