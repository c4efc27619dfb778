/** What an entry of the trail is, how entries are chained and how the chain is checked; plain Java. */
@NullMarked
package org.gongkai.audit.domain;

import org.jspecify.annotations.NullMarked;
