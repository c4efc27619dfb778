@NullMarked
package org.gongkai.notice.domain;

import org.jspecify.annotations.NullMarked;
