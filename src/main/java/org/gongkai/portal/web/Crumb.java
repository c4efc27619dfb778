package org.gongkai.portal.web;

import org.jspecify.annotations.Nullable;

/** A step of the breadcrumb (当前位置); the last one, the page itself, has no address. */
public record Crumb(String name, @Nullable String url) {}
