/** The index in Lucene, in the data folder. */
@NullMarked
package org.gongkai.search.store.lucene;

import org.jspecify.annotations.NullMarked;
