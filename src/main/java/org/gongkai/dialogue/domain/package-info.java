/** A correction and its term. */
@NullMarked
package org.gongkai.dialogue.domain;

import org.jspecify.annotations.NullMarked;
