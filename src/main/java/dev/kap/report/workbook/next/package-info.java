/// next-workbook.xlsx: the input itself, ready for the next quarter.
@NullMarked
package dev.kap.report.workbook.next;

import org.jspecify.annotations.NullMarked;
