/** What the county publishes, by plain arithmetic and templates. */
@NullMarked
package org.gongkai.demo.domain;

import org.jspecify.annotations.NullMarked;
