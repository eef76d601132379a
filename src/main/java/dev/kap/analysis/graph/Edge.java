package dev.kap.analysis.graph;

/// From one node to another; what the weight means is the caller's affair.
public record Edge(int from, int to, double weight) {}
