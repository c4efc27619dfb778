/** The bound narrative: text with figures in it, in a small language of our own. */
@NullMarked
package org.gongkai.report.domain.text;

import org.jspecify.annotations.NullMarked;
