/** A Word document becomes the text of an item. */
@NullMarked
package org.gongkai.file.domain.word;

import org.jspecify.annotations.NullMarked;
