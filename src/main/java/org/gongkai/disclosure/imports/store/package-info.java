/** Imports and their rows in the database. */
@NullMarked
package org.gongkai.disclosure.imports.store;

import org.jspecify.annotations.NullMarked;
