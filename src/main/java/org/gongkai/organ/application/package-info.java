/** What people do with organs: register, reorganise, describe the disclosure unit, import lists. */
@NullMarked
package org.gongkai.organ.application;

import org.jspecify.annotations.NullMarked;
