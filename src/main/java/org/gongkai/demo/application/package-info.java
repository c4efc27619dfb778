/** Building the county step by step. */
@NullMarked
package org.gongkai.demo.application;

import org.jspecify.annotations.NullMarked;
