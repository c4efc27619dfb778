/** How figures are drawn and compared. */
@NullMarked
package org.gongkai.statistics.domain;

import org.jspecify.annotations.NullMarked;
