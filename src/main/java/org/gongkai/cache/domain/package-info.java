/** Pages, what they show, and what has changed since. */
@NullMarked
package org.gongkai.cache.domain;

import org.jspecify.annotations.NullMarked;
