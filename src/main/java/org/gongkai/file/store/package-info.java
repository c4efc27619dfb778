/** The folder of contents, their records in the database, and the virus scanner. */
@NullMarked
package org.gongkai.file.store;

import org.jspecify.annotations.NullMarked;
