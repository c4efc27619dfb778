@NullMarked
package org.gongkai.notice.web;

import org.jspecify.annotations.NullMarked;
