/** The use cases: what officers do with an item, one transaction each. */
@NullMarked
package org.gongkai.disclosure.application;

import org.jspecify.annotations.NullMarked;
