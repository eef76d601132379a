/// The half day over one account as records: its steps, its sheets, the points to settle (domain.md, "The half day").
@NullMarked
package dev.kap.plan.workshop;

import org.jspecify.annotations.NullMarked;
