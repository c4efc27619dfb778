/** Channels in PostgreSQL. */
@NullMarked
package org.gongkai.channel.store;

import org.jspecify.annotations.NullMarked;
