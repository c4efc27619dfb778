/** Public pages that gather from several modules. */
@NullMarked
package org.gongkai.portal.web;

import org.jspecify.annotations.NullMarked;
