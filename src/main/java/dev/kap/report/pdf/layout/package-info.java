/// Where everything stands: breaks text into lines and lays blocks on pages, without a PDF in sight.
///
/// Lengths are points, x runs from the left and y from the top of the page. A block becomes [BreakableBlock]s that
/// never break,
/// the [Paginator] places them, and a [Page] holds what stands on it as [Item]s with their place in the [Tag] tree.
@NullMarked
package dev.kap.report.pdf.layout;

import org.jspecify.annotations.NullMarked;
