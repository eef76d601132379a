/// Insight in, neutral document out: FreeMarker fills a template, its XHTML subset is parsed to sealed records.
@NullMarked
package dev.kap.report;

import org.jspecify.annotations.NullMarked;
