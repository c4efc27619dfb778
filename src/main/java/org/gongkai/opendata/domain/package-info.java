/** Data sets and their catalogue in the words of DCAT. */
@NullMarked
package org.gongkai.opendata.domain;

import org.jspecify.annotations.NullMarked;
