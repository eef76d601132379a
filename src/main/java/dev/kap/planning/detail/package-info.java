/// What the plan of one account holds beside moves and risks: calendar, time, pairings, references, the way to the
/// goal.
@NullMarked
package dev.kap.planning.detail;

import org.jspecify.annotations.NullMarked;
