/** What documents are made of: slots, templates, numbers, remedies; plain Java. */
@NullMarked
package org.gongkai.request.papers.domain;

import org.jspecify.annotations.NullMarked;
