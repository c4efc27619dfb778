/** Recording acts, searching the trail, verifying it. */
@NullMarked
package org.gongkai.audit.application;

import org.jspecify.annotations.NullMarked;
