/// The pages of the change report.
@NullMarked
package dev.kap.report.page.change;

import org.jspecify.annotations.NullMarked;
