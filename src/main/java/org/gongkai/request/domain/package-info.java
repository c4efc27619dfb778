/** The clock and the request itself, in plain Java. */
@NullMarked
package org.gongkai.request.domain;

import org.jspecify.annotations.NullMarked;
