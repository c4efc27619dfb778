/** Marking and releasing. */
@NullMarked
package org.gongkai.request.redaction.application;

import org.jspecify.annotations.NullMarked;
