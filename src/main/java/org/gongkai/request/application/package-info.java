/** What officers, applicants and timers do with requests. */
@NullMarked
package org.gongkai.request.application;

import org.jspecify.annotations.NullMarked;
