/** Keeps what was rendered and follows what changes. */
@NullMarked
package org.gongkai.cache.application;

import org.jspecify.annotations.NullMarked;
