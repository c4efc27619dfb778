/** Searching, and keeping the index in step. */
@NullMarked
package org.gongkai.search.application;

import org.jspecify.annotations.NullMarked;
