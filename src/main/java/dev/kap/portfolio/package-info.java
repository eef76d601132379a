/// The records of the domain: accounts, the people in them, our people, and the settings. No behaviour beyond their own
/// fields.
@NullMarked
package dev.kap.portfolio;

import org.jspecify.annotations.NullMarked;
