/** Gongkai (公开): start here; each package directly below is one module of the house. */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
