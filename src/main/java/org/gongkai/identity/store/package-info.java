/** Accounts in the database. */
@NullMarked
package org.gongkai.identity.store;

import org.jspecify.annotations.NullMarked;
