/// Money and people: who decides on what is open and how we stand with them, what was lost, what a strong decider is
/// worth, and how the year gets from today to its goal (domain.md, "Money and people").
@NullMarked
package dev.kap.planning.money;

import org.jspecify.annotations.NullMarked;
