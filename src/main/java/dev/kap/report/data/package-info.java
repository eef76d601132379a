/// Results as data: results.json for programs, results.xlsx and the calendar for people.
@NullMarked
package dev.kap.report.data;

import org.jspecify.annotations.NullMarked;
