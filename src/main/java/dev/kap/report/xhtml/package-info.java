/// The XHTML subset of the templates: filled text in, checked document out. Every mistake tells file and line.
@NullMarked
package dev.kap.report.xhtml;

import org.jspecify.annotations.NullMarked;
