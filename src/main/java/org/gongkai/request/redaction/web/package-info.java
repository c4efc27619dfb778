/** The page boxes are drawn on. */
@NullMarked
package org.gongkai.request.redaction.web;

import org.jspecify.annotations.NullMarked;
