package org.gongkai.calendar.web;

/** A calendar to choose. */
public record CalendarChoice(String code, String name) {}
