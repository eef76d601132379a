/// What PDF and Word make of tables alike: how wide the columns are.
@NullMarked
package dev.kap.report.table;

import org.jspecify.annotations.NullMarked;
