/// Laid out pages in, PDF bytes out: content, structure tree, links, bookmarks and metadata by OpenPDF.
@NullMarked
package dev.kap.report.pdf.draw;

import org.jspecify.annotations.NullMarked;
