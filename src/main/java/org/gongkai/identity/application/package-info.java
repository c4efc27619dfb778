/** The work done on accounts: registering, signing in, granting roles, changing passwords. */
@NullMarked
package org.gongkai.identity.application;

import org.jspecify.annotations.NullMarked;
