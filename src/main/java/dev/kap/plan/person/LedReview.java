package dev.kap.plan.person;

import dev.kap.plan.AccountPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The next review of an account that one of us manages.
///
/// @param next the day it is dated for; null where none is
/// @param workday whether people can be met on that day
/// @param move the number of the move that is to date or hold one; 0 for none
public record LedReview(AccountPlan account, @Nullable LocalDate next, boolean workday, int move) {}
