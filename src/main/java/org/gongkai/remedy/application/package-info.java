/** What is counted about reviews and suits. */
@NullMarked
package org.gongkai.remedy.application;

import org.jspecify.annotations.NullMarked;
