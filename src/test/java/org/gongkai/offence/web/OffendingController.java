package org.gongkai.offence.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;

/** A controller anybody could call. */
@Controller
@Profile("never")
public class OffendingController {}
