/** Staff pages of imports. */
@NullMarked
package org.gongkai.disclosure.imports.web;

import org.jspecify.annotations.NullMarked;
