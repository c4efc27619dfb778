/** Pages and interfaces of the annual report. */
@NullMarked
package org.gongkai.report.web;

import org.jspecify.annotations.NullMarked;
