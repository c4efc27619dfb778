/** The public JSON interface under {@code /api/v1}; fields are never removed within v1. */
@NullMarked
package org.gongkai.portal.web.api;

import org.jspecify.annotations.NullMarked;
