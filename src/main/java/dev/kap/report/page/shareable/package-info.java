/// The edition for the customer: what of an account is on the list of fields that they may read, and no more.
/// [SharedRows] alone sees the records; all else here sees the cells that it lets through.
@NullMarked
package dev.kap.report.page.shareable;

import org.jspecify.annotations.NullMarked;
