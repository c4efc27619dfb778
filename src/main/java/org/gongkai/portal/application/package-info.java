/** Keeps what was rendered for as long as it is true. */
@NullMarked
package org.gongkai.portal.application;

import org.jspecify.annotations.NullMarked;
