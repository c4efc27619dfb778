/** Pages of the audit administrator. */
@NullMarked
package org.gongkai.audit.web;

import org.jspecify.annotations.NullMarked;
