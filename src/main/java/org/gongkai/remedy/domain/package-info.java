/** Terms of reviews and suits, and a case on its way; plain Java. */
@NullMarked
package org.gongkai.remedy.domain;

import org.jspecify.annotations.NullMarked;
