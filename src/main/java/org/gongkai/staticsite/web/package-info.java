/** Pages that stand in for what files cannot do, and the staff's look at the export. */
@NullMarked
package org.gongkai.staticsite.web;

import org.jspecify.annotations.NullMarked;
