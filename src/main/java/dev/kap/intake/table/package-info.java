/// Raw tables with a meaning: which of our sheets each one is, where its header stands, which column is which.
@NullMarked
package dev.kap.intake.table;

import org.jspecify.annotations.NullMarked;
