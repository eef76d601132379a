package dev.kap.plan;

import dev.kap.wording.Sentence;

/// The message of each page of the annual plan, computed from the findings: what is so and what follows.
///
/// @param promise the cover's sentence
/// @param planOnAPage of the first page
/// @param standing of the page on our position in the account
/// @param quadrant of the page on influence and relationship
/// @param map of the relationship map
/// @param whoKnowsWhom of heat map, coverage and departure test
/// @param eighteen of the diagnostics
/// @param ninetyDays of the 90-day plan
/// @param objectives of the goals of the year
public record PlanHeadlines(
        Sentence promise,
        Sentence planOnAPage,
        Sentence standing,
        Sentence quadrant,
        Sentence map,
        Sentence whoKnowsWhom,
        Sentence eighteen,
        Sentence ninetyDays,
        Sentence objectives) {}
