/** What is kept how long. */
@NullMarked
package org.gongkai.request.retention.domain;

import org.jspecify.annotations.NullMarked;
