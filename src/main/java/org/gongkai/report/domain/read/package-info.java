/** Reads a published report, whatever it was written with, back into data. */
@NullMarked
package org.gongkai.report.domain.read;

import org.jspecify.annotations.NullMarked;
