/** What a table must look like, how its rows are checked, and the steps of an import. */
@NullMarked
package org.gongkai.disclosure.imports.domain;

import org.jspecify.annotations.NullMarked;
