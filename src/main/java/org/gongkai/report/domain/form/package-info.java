/** The official forms as data, and a report's tables as data. */
@NullMarked
package org.gongkai.report.domain.form;

import org.jspecify.annotations.NullMarked;
