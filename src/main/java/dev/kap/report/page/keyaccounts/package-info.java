/// The page of the key account list.
@NullMarked
package dev.kap.report.page.keyaccounts;

import org.jspecify.annotations.NullMarked;
