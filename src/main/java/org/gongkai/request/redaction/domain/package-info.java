/** Boxes, grounds and what follows from them; plain Java. */
@NullMarked
package org.gongkai.request.redaction.domain;

import org.jspecify.annotations.NullMarked;
