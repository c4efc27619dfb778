@NullMarked
package org.gongkai.secret.domain;

import org.jspecify.annotations.NullMarked;
