/** Corrections in PostgreSQL. */
@NullMarked
package org.gongkai.dialogue.store;

import org.jspecify.annotations.NullMarked;
