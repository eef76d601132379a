/// What each page shows, as text ready to print: records that templates read. Figures are taken over, never worked out.
@NullMarked
package dev.kap.report.page;

import org.jspecify.annotations.NullMarked;
