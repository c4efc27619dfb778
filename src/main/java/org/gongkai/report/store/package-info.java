/** Annual reports in PostgreSQL. */
@NullMarked
package org.gongkai.report.store;

import org.jspecify.annotations.NullMarked;
