/** The search page, its suggestions and feed, and the staff pages of the index. */
@NullMarked
package org.gongkai.search.web;

import org.jspecify.annotations.NullMarked;
