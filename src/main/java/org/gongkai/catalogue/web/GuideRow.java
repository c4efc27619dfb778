package org.gongkai.catalogue.web;

import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.domain.GuideStanding;
import org.gongkai.organ.Organ;
import org.jspecify.annotations.Nullable;

/** One organ in the list of guides. */
public record GuideRow(Organ organ, @Nullable Guide guide, GuideStanding standing, String standingWord,
        boolean drafting) {}
