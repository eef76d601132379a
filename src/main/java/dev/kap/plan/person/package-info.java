/// What one of us carries over all accounts, as records: the personal sheet, and what passes on when somebody leaves.
@NullMarked
package dev.kap.plan.person;

import org.jspecify.annotations.NullMarked;
