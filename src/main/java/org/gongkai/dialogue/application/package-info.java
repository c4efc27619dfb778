/** The work on corrections. */
@NullMarked
package org.gongkai.dialogue.application;

import org.jspecify.annotations.NullMarked;
