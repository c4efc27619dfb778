/** What a file carries that its reader does not see. */
@NullMarked
package org.gongkai.file.domain.hidden;

import org.jspecify.annotations.NullMarked;
