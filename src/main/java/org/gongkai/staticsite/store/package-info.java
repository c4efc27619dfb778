/** Which pages an export knows. */
@NullMarked
package org.gongkai.staticsite.store;

import org.jspecify.annotations.NullMarked;
