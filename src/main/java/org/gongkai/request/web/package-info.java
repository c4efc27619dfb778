/** Pages and interface of requests. */
@NullMarked
package org.gongkai.request.web;

import org.jspecify.annotations.NullMarked;
