/** What files are, what is in them, and what of it must not leave the house. */
@NullMarked
package org.gongkai.file.domain;

import org.jspecify.annotations.NullMarked;
