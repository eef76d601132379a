package dev.kap.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One team member knows one contact; names as in [TeamMember] and [Contact].
///
/// @param strength 1-5; null where none is typed: the link is drawn and counts nothing
/// @param lastContact null where none is typed, or where the one typed lies after the as-of date
public record Link(
        Origin origin,
        String teamMember,
        String contact,
        @Nullable Double strength,
        @Nullable LocalDate lastContact,
        @Nullable Double contactsPerQuarter) {}
