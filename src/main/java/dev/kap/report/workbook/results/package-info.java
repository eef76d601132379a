/// results.xlsx: the figures of results.json for people, one sheet per table.
@NullMarked
package dev.kap.report.workbook.results;

import org.jspecify.annotations.NullMarked;
