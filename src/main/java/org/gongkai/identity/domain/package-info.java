/** What an account is and which rules it obeys; plain Java. */
@NullMarked
package org.gongkai.identity.domain;

import org.jspecify.annotations.NullMarked;
