/** Runs and rehearsals. */
@NullMarked
package org.gongkai.request.retention.application;

import org.jspecify.annotations.NullMarked;
