/** The workbench. */
@NullMarked
package org.gongkai.console.web;

import org.jspecify.annotations.NullMarked;
