/** Columns, vocabularies, index numbers and guides in the database. */
@NullMarked
package org.gongkai.catalogue.store;

import org.jspecify.annotations.NullMarked;
