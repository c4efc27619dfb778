@NullMarked
package org.gongkai.secret.application;

import org.jspecify.annotations.NullMarked;
