/// The pages of the annual plan.
@NullMarked
package dev.kap.report.page.plan;

import org.jspecify.annotations.NullMarked;
