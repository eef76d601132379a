package dev.kap.planning.risks;

import dev.kap.plan.Risk;
/// A risk and how grave it is, 0-100.

record GradedRisk(double gravity, Risk risk) {}
