package dev.kap.insight;

import dev.kap.portfolio.Level;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.ShortNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Our own people, found by name: every account asks for a few of them, and there may be thousands.
public final class Team {

    private final NamedList<TeamMember> members;
    private final Map<String, Level> levels = new HashMap<>();
    private final ShortNames shortNames;

    private Team(List<TeamMember> members, Function<TeamMember, Optional<Level>> levelOf) {
        this.members = NamedList.of(members, TeamMember::name);
        for (TeamMember member : members) {
            levelOf.apply(member).ifPresent(level -> levels.put(member.name(), level));
        }
        this.shortNames = ShortNames.of(members.stream().map(TeamMember::name).toList());
    }

    /// The team of these people.
    ///
    /// @param levelOf the level as typed, else as recognised in the job title
    public static Team of(List<TeamMember> members, Function<TeamMember, Optional<Level>> levelOf) {
        return new Team(members, levelOf);
    }

    /// Those of these names, in the order of the input.
    public List<TeamMember> named(Collection<String> names) {
        return members.named(names);
    }

    /// The level of the one of that name, as typed, else as recognised in the job title.
    public Optional<Level> level(String name) {
        return Optional.ofNullable(levels.get(name));
    }

    /// Whether anybody's level is known.
    public boolean anyLevel() {
        return !levels.isEmpty();
    }

    /// The short forms of their names.
    public ShortNames shortNames() {
        return shortNames;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Team team && team.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
