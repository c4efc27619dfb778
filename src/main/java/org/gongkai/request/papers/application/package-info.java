/** What officers and administrators do with documents. */
@NullMarked
package org.gongkai.request.papers.application;

import org.jspecify.annotations.NullMarked;
