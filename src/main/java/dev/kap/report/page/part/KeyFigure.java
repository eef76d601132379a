package dev.kap.report.page.part;

/// A big number with its label and what stands under it.
public record KeyFigure(String value, String label, String note) {}
