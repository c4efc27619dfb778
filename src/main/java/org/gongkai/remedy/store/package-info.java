/** Cases in PostgreSQL. */
@NullMarked
package org.gongkai.remedy.store;

import org.jspecify.annotations.NullMarked;
