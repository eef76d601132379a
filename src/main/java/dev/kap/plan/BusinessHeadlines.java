package dev.kap.plan;

import dev.kap.wording.Sentence;

/// The messages of the pages about the account as a business: each the one finding its page should be opened for.
///
/// @param why of the page on the choice of the account
/// @param customer of the page on the customer's culture, aims and troubles
/// @param business of the page on white space and opportunities
/// @param calendar of the dates of the year
/// @param team of our people, their time and their counterparts
/// @param signing of the page for the signatures
public record BusinessHeadlines(
        Sentence why, Sentence customer, Sentence business, Sentence calendar, Sentence team, Sentence signing) {}
