/// What below a header is a record, and what is a total, a footer or a group of a report.
@NullMarked
package dev.kap.intake.sieve;

import org.jspecify.annotations.NullMarked;
