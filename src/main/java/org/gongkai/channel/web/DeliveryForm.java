package org.gongkai.channel.web;

import java.time.LocalDate;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.application.RecordingDeliveries.ByHand;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A delivery as typed.
 *
 * @param through an outlet by its number, or a kind of channel by its name when no outlet is registered
 */
public record DeliveryForm(@Nullable String through,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on, @Nullable String url,
        @Nullable String note) {
    ByHand byHand(OutletKinds kinds) {
        if (on == null) {
            throw new BadInput("on", "请填写实际发布的日期。");
        }
        String chosen = OutletForm.text(through);
        if (chosen.matches("\\d{1,18}")) {
            var outlet = new OutletId(Long.parseLong(chosen));
            return new ByHand(kinds.kindOf(outlet), outlet, on, OutletForm.text(url), OutletForm.text(note));
        }
        return new ByHand(kind(chosen), null, on, OutletForm.text(url), OutletForm.text(note));
    }

    private static PublicationChannel kind(String name) {
        try {
            return PublicationChannel.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("through", "请选择经哪个载体发布。");
        }
    }

    /** Tells the kind of an outlet. */
    @FunctionalInterface
    interface OutletKinds {
        PublicationChannel kindOf(OutletId outlet);
    }
}
