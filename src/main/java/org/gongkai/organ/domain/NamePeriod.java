package org.gongkai.organ.domain;

import java.time.LocalDate;

/** A name and the first day it was borne. */
public record NamePeriod(String name, LocalDate from) {}
