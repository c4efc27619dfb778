/** The words within files of every kind. */
@NullMarked
package org.gongkai.file.domain.text;

import org.jspecify.annotations.NullMarked;
