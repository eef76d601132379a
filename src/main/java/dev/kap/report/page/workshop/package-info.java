/// What the workshop pack prints: the half day of one account in words (contract.md, "What a run writes").
@NullMarked
package dev.kap.report.page.workshop;

import org.jspecify.annotations.NullMarked;
