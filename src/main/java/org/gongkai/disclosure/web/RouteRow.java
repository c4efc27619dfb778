package org.gongkai.disclosure.web;

import java.util.List;

/** A route of review in the list. @param place where it holds, in words */
public record RouteRow(long id, String place, List<String> rounds) {}
