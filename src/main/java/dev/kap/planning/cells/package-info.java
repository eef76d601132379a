/// The empty cells whose answer would change the most.
@NullMarked
package dev.kap.planning.cells;

import org.jspecify.annotations.NullMarked;
