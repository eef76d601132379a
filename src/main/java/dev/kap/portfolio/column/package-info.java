/// The columns of each sheet, one constant each: its names, what may stand in it, and what a record writes in it.
@NullMarked
package dev.kap.portfolio.column;

import org.jspecify.annotations.NullMarked;
