package org.gongkai.request.application;

import java.util.Set;
import org.gongkai.catalogue.Guides;
import org.gongkai.catalogue.RequestWay;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.request.ArrivalChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By which ways an organ takes requests (条例 §28, 19号): handing in and post always; another way once its guide announces it.
 * A guide that says nothing leaves the choice to the applicant.
 */
@Component
public class AnnouncedWays {
    private final Guides guides;

    AnnouncedWays(Guides guides) {
        this.guides = guides;
    }

    /** What the guide announces, null where it says nothing. */
    public @Nullable Set<RequestWay> of(OrganId organ) {
        return guides.current(organ).map(guide -> guide.text().ways()).orElse(null);
    }

    public boolean takes(OrganId organ, ArrivalChannel channel) {
        var announced = channel.isAlwaysOpen() ? null : of(organ);
        return announced == null || announced.contains(RequestWay.valueOf(channel.name()));
    }

    /** @throws BadInput at the field when the organ's guide does not announce this way */
    public void require(String field, OrganId organ, ArrivalChannel channel) {
        if (!takes(organ, channel)) {
            throw new BadInput(field, "该单位的公开指南没有公布“%s”这一渠道（条例§28）；当面提交和邮寄随时可以。".formatted(channel.term()));
        }
    }
}
