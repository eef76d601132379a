/// The relationship map of one account: people, boss trees and ties are laid out as plain geometry in millimetres
/// first, and painted afterwards.
@NullMarked
package dev.kap.figure.map;

import org.jspecify.annotations.NullMarked;
