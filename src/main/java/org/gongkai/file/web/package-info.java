/** Handing files out safely. */
@NullMarked
package org.gongkai.file.web;

import org.jspecify.annotations.NullMarked;
