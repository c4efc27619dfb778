/** Between the reader and the application: sends what is finished, keeps what is made. */
@NullMarked
package org.gongkai.cache.web;

import org.jspecify.annotations.NullMarked;
