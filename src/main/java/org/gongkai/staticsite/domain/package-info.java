/** Addresses, files and links, without a word to anybody. */
@NullMarked
package org.gongkai.staticsite.domain;

import org.jspecify.annotations.NullMarked;
