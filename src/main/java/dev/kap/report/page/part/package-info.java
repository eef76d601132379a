/// What pages of several documents share.
@NullMarked
package dev.kap.report.page.part;

import org.jspecify.annotations.NullMarked;
