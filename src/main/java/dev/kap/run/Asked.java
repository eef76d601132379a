package dev.kap.run;

import java.util.Optional;
import java.util.OptionalInt;

/// Whose figures somebody wants to have explained.
///
/// @param account name of the account, whatever its case; empty for the figures of the portfolio
/// @param contact name of one of its present contacts; empty for the figures of the account
/// @param diagnostic 1-18; empty for the figures of the account or contact
public record Asked(Optional<String> account, Optional<String> contact, OptionalInt diagnostic) {}
