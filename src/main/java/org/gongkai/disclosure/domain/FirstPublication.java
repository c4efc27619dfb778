package org.gongkai.disclosure.domain;

import java.time.Instant;
import org.gongkai.catalogue.IndexNumber;

/**
 * What the first publication fixes for ever: no revision, withdrawal or move of a column changes it.
 *
 * @param path of its public page
 */
public record FirstPublication(IndexNumber indexNumber, String path, Instant at) {}
