/// The web page of a result: one self-contained file, without network or server, linking to every document.
@NullMarked
package dev.kap.report.web;

import org.jspecify.annotations.NullMarked;
