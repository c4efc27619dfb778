/** Rules of the tree of organs: which name held when, what may be merged or closed. */
@NullMarked
package org.gongkai.organ.domain;

import org.jspecify.annotations.NullMarked;
