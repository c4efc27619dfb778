/** Makes the dumps. */
@NullMarked
package org.gongkai.opendata.application;

import org.jspecify.annotations.NullMarked;
