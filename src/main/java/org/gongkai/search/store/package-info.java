/** The index in Lucene, and the tables of this module. */
@NullMarked
package org.gongkai.search.store;

import org.jspecify.annotations.NullMarked;
