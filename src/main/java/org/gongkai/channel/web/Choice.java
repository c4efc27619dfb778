package org.gongkai.channel.web;

/** An option of a selector. */
public record Choice(String value, String label) {}
