/** What is looked for and what is found, in plain Java. */
@NullMarked
package org.gongkai.search.domain;

import org.jspecify.annotations.NullMarked;
