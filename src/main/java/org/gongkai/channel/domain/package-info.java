/** Outlets, deliveries and how channels are counted. */
@NullMarked
package org.gongkai.channel.domain;

import org.jspecify.annotations.NullMarked;
