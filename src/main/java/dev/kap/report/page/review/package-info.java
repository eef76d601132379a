/// The pages of the portfolio review.
@NullMarked
package dev.kap.report.page.review;

import org.jspecify.annotations.NullMarked;
