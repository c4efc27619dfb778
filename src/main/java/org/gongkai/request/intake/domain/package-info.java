@NullMarked
package org.gongkai.request.intake.domain;

import org.jspecify.annotations.NullMarked;
