@NullMarked
package org.gongkai.request.intake.application;

import org.jspecify.annotations.NullMarked;
