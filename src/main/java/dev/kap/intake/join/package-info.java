/// Rows as the records of the portfolio, with every name in them resolved.
@NullMarked
package dev.kap.intake.join;

import org.jspecify.annotations.NullMarked;
