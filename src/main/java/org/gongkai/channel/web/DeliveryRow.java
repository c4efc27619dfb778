package org.gongkai.channel.web;

import org.gongkai.channel.domain.Delivery;

/** A delivery on the page of its item. @param outlet name of the outlet, empty when only the kind is known */
public record DeliveryRow(Delivery delivery, String kind, String outlet) {}
