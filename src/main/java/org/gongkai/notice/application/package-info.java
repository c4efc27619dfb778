@NullMarked
package org.gongkai.notice.application;

import org.jspecify.annotations.NullMarked;
