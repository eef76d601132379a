/// What Word files and slides have in common: how their parts are packed, and what a file says about itself.
@NullMarked
package dev.kap.report.office;

import org.jspecify.annotations.NullMarked;
