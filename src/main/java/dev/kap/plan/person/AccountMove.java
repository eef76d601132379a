package dev.kap.plan.person;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;

/// A move of the register of one account.
public record AccountMove(AccountPlan account, Move move) {}
