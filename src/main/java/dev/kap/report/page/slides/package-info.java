/// What stands on each slide, from the same findings, register and headlines as the pages of the plan and the review.
@NullMarked
package dev.kap.report.page.slides;

import org.jspecify.annotations.NullMarked;
