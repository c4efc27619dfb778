package org.gongkai.report.web;

import java.time.LocalDate;

/**
 * Where a kept result lies.
 *
 * @param address whole, to be handed on
 * @param path of it on this site
 * @param until the last day it is shown
 */
public record KeptLink(String address, String path, LocalDate until) {}
