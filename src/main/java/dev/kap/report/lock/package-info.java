/// Locks files with a password: Word, Excel and PowerPoint as Office does it; the PDF takes the password itself.
@NullMarked
package dev.kap.report.lock;

import org.jspecify.annotations.NullMarked;
