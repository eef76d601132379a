/// The work on one drop, and the child process it is done in, so that a workbook can kill nothing but that.
@NullMarked
package dev.kap.watch.work;

import org.jspecify.annotations.NullMarked;
