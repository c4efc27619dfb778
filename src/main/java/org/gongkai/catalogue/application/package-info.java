/** What people do with the catalogue. */
@NullMarked
package org.gongkai.catalogue.application;

import org.jspecify.annotations.NullMarked;
