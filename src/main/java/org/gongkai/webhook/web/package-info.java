/** Pages for administrators. */
@NullMarked
package org.gongkai.webhook.web;

import org.jspecify.annotations.NullMarked;
