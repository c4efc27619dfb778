/** The item and its rules, in plain Java. */
@NullMarked
package org.gongkai.disclosure.domain;

import org.jspecify.annotations.NullMarked;
