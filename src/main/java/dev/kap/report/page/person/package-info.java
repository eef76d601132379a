/// Pages about one of us over all accounts: the personal sheet and the handover.
@NullMarked
package dev.kap.report.page.person;

import org.jspecify.annotations.NullMarked;
