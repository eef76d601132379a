/// What the document for an access request shows: everything about one person, and nobody else's.
@NullMarked
package dev.kap.report.page.about;

import org.jspecify.annotations.NullMarked;
