package dev.kap.intake.raw;

/// A line of a workbook's lists of relationships: which part stands for what.
record Relation(String id, String type, String target) {}
