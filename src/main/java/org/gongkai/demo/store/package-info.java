/** How far it is built. */
@NullMarked
package org.gongkai.demo.store;

import org.jspecify.annotations.NullMarked;
