package org.gongkai.channel.web;

import java.time.LocalDate;
import org.gongkai.channel.OutletRegistration.NewOutlet;
import org.gongkai.channel.domain.Outlet;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An outlet as typed. */
public record OutletForm(@Nullable PublicationChannel kind, @Nullable String name, @Nullable String account,
        @Nullable String organ, @Nullable Boolean immediate,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate openedOn, @Nullable String note,
        @Nullable Integer version) {
    static OutletForm blank(String organ, LocalDate today) {
        return new OutletForm(PublicationChannel.WECHAT, "", "", organ, false, today, "", 0);
    }

    static OutletForm of(Outlet outlet, String organ) {
        return new OutletForm(outlet.kind(), outlet.name(), outlet.account(), organ, outlet.immediate(), outlet
                .openedOn(), outlet.note(), outlet.version());
    }

    NewOutlet outlet(Organs organs) {
        if (kind == null) {
            throw new BadInput("kind", "请选择渠道类别。");
        }
        if (openedOn == null) {
            throw new BadInput("openedOn", "请填写启用日期。");
        }
        var responsible = organs.findBySlug(text(organ))
                .orElseThrow(() -> new BadInput("organ", "请选择责任单位。"));
        return new NewOutlet(kind, text(name), text(account), responsible.id(), isImmediate(), openedOn, text(note));
    }

    /** A box left unticked is not sent at all. */
    public boolean isImmediate() {
        return Boolean.TRUE.equals(immediate);
    }

    /** A new outlet has none yet. */
    public int versionSeen() {
        return version == null ? 0 : version;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
