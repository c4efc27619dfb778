/** The making of a report: its course from the first line to publication, and what is frozen when it is signed. */
@NullMarked
package org.gongkai.report.domain.making;

import org.jspecify.annotations.NullMarked;
