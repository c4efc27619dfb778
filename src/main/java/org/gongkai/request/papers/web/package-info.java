/** Pages of documents, templates and office settings. */
@NullMarked
package org.gongkai.request.papers.web;

import org.jspecify.annotations.NullMarked;
