/** Exports the site. */
@NullMarked
package org.gongkai.staticsite.application;

import org.jspecify.annotations.NullMarked;
