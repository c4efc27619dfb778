/** Sign-in, the pages of accounts, roles and one's own data, and who may enter which path. */
@NullMarked
package org.gongkai.identity.web;

import org.jspecify.annotations.NullMarked;
