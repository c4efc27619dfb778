/** Use cases of the annual report. */
@NullMarked
package org.gongkai.report.application;

import org.jspecify.annotations.NullMarked;
