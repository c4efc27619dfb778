/** The readers' form and the staff's list. */
@NullMarked
package org.gongkai.dialogue.web;

import org.jspecify.annotations.NullMarked;
