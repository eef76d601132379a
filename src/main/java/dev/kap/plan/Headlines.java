package dev.kap.plan;

/// The message of every page of one account's plan.
///
/// @param first what the plan says first
/// @param pages of the pages about people and work
/// @param business of the pages about the account as a business
public record Headlines(Headline first, PlanHeadlines pages, BusinessHeadlines business) {}
