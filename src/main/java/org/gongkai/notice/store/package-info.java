@NullMarked
package org.gongkai.notice.store;

import org.jspecify.annotations.NullMarked;
