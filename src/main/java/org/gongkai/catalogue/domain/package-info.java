/** The rules of the catalogue: its tree, its index numbers, its guides. */
@NullMarked
package org.gongkai.catalogue.domain;

import org.jspecify.annotations.NullMarked;
