/**
 * Blacking out (涂黑): the public copy is made anew from pictures and the words outside the boxes, and proved before it leaves.
 */
@NullMarked
package org.gongkai.file.domain.redact;

import org.jspecify.annotations.NullMarked;
