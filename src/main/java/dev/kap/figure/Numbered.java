package dev.kap.figure;

/// A contact that a figure shows by number because there is no room for the name.
public record Numbered(int number, String name) {}
