/// The fonts of a PDF: Carlito, and for characters it lacks the fonts that the system offers.
@NullMarked
package dev.kap.report.pdf.font;

import org.jspecify.annotations.NullMarked;
