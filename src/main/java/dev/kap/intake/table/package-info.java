/// Raw tables with a meaning: which sheet of the contract each one is, where its header stands, which column is which.
@NullMarked
package dev.kap.intake.table;

import org.jspecify.annotations.NullMarked;
