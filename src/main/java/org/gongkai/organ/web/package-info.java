/** Staff pages of organs, their units and officers. */
@NullMarked
package org.gongkai.organ.web;

import org.jspecify.annotations.NullMarked;
