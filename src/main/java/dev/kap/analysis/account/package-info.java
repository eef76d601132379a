/// The figures of one account: scores, paths, capital, coverage, departures, findings.
@NullMarked
package dev.kap.analysis.account;

import org.jspecify.annotations.NullMarked;
