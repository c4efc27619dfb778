/** Taking files in, reading them, verifying them, turning Word documents into text. */
@NullMarked
package org.gongkai.file.application;

import org.jspecify.annotations.NullMarked;
