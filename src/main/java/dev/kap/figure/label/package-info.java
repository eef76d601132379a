/// Places names beside marks so that they do not meet: pure geometry in points, of use to any figure.
@NullMarked
package dev.kap.figure.label;

import org.jspecify.annotations.NullMarked;
