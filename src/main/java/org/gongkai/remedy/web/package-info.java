/** The register's pages for officers. */
@NullMarked
package org.gongkai.remedy.web;

import org.jspecify.annotations.NullMarked;
