/// Files in, portfolio and problems out. The only place that knows POI's spreadsheet side and Commons CSV.
@NullMarked
package dev.kap.intake;

import org.jspecify.annotations.NullMarked;
