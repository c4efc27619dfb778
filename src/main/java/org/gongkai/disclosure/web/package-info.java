/** Staff pages of items: list, review queue, the item, its editing page, and every act done to it. */
@NullMarked
package org.gongkai.disclosure.web;

import org.jspecify.annotations.NullMarked;
