/** Checking tables and working imports off. */
@NullMarked
package org.gongkai.disclosure.imports.application;

import org.jspecify.annotations.NullMarked;
