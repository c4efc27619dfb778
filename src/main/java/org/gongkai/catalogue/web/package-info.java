/** Staff pages of the catalogue: columns, vocabularies, index numbers, guides. */
@NullMarked
package org.gongkai.catalogue.web;

import org.jspecify.annotations.NullMarked;
