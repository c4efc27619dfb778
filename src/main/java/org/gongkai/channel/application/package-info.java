/** Recording where information went, by hand and by itself. */
@NullMarked
package org.gongkai.channel.application;

import org.jspecify.annotations.NullMarked;
