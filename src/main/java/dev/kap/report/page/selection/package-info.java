/// The half day on which a company chooses its key accounts: facilitator's guide and sheets as ready texts.
@NullMarked
package dev.kap.report.page.selection;

import org.jspecify.annotations.NullMarked;
