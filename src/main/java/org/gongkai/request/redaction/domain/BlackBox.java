package org.gongkai.request.redaction.domain;

import org.gongkai.file.Redactor.Box;

/**
 * A part withheld.
 *
 * @param note for the file, why this part falls under the ground
 */
public record BlackBox(Box box, Ground ground, String note) {}
