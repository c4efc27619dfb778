/** Files, catalogue and the page about them. */
@NullMarked
package org.gongkai.opendata.web;

import org.jspecify.annotations.NullMarked;
