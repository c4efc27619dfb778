/** Figures for everyone: the public page, the lists behind it, and the API. */
@NullMarked
package org.gongkai.statistics.web;

import org.jspecify.annotations.NullMarked;
