package org.gongkai.channel.web;

import org.gongkai.channel.domain.Outlet;

/** An outlet in the register. */
public record OutletRow(Outlet outlet, String kind, String organ) {}
