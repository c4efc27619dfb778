/** The page on which the word list is kept. */
@NullMarked
package org.gongkai.disclosure.check.web;

import org.jspecify.annotations.NullMarked;
