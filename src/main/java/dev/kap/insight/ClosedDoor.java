package dev.kap.insight;

/// Why nobody can introduce us to a contact, though people would lead there (domain.md, "Access").
///
/// @param keeper the first on the way who is no introducer: to be won before anybody asks for the introduction
/// @param way the best way to the contact were everybody an introducer
public record ClosedDoor(String keeper, Access way) {}
