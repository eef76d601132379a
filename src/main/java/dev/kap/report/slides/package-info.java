/// Neutral document in, slides out: Apache POI packs tables, charts and figures of native shapes, all of which can be
/// edited.
///
/// Colours and fonts are named as places of the file's own theme, so that a change there recolours every slide.
@NullMarked
package dev.kap.report.slides;

import org.jspecify.annotations.NullMarked;
