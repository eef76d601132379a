/// Calendars of accounts and people, the only place of iCal4j.
@NullMarked
package dev.kap.report.calendar;

import org.jspecify.annotations.NullMarked;
