package dev.kap.portfolio;

/// A person's answer to one of the eighteen questions.
///
/// @param number 1-18
public record Answer(Origin origin, int number, Status status, String evidence, String answeredBy) {}
