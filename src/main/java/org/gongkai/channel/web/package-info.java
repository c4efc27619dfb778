/** Staff pages of channels. */
@NullMarked
package org.gongkai.channel.web;

import org.jspecify.annotations.NullMarked;
