/** The page of rules and reports. */
@NullMarked
package org.gongkai.request.retention.web;

import org.jspecify.annotations.NullMarked;
