/** The annual report, in plain Java. */
@NullMarked
package org.gongkai.report.domain;

import org.jspecify.annotations.NullMarked;
