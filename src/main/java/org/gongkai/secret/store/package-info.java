@NullMarked
package org.gongkai.secret.store;

import org.jspecify.annotations.NullMarked;
