@NullMarked
package org.gongkai.request.intake.web;

import org.jspecify.annotations.NullMarked;
