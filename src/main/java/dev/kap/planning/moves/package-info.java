/// Moves of the 90 days: typed ones and those that a rule proposes.
@NullMarked
package dev.kap.planning.moves;

import org.jspecify.annotations.NullMarked;
