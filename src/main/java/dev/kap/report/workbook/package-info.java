/// Workbooks for people to fill in and to repair: the starter workbook, and a copy with its bad cells marked.
@NullMarked
package dev.kap.report.workbook;

import org.jspecify.annotations.NullMarked;
