/** Which figure stands in which cell. */
@NullMarked
package org.gongkai.report.domain.binding;

import org.jspecify.annotations.NullMarked;
