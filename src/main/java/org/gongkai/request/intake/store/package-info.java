@NullMarked
package org.gongkai.request.intake.store;

import org.jspecify.annotations.NullMarked;
