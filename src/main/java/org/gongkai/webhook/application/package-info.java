/** Tells neighbours, and lets administrators look after it. */
@NullMarked
package org.gongkai.webhook.application;

import org.jspecify.annotations.NullMarked;
