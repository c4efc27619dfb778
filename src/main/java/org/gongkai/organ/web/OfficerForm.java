package org.gongkai.organ.web;

import org.gongkai.organ.OrganRegistration.NewDisclosureOfficer;
import org.jspecify.annotations.Nullable;

/** A person of the disclosure unit as typed; a field a form leaves out is empty. */
public record OfficerForm(String name, String duty, boolean fullTime, String phone, String since) {
    public OfficerForm(@Nullable String name, @Nullable String duty, boolean fullTime, @Nullable String phone,
            @Nullable String since) {
        this.name = text(name);
        this.duty = text(duty);
        this.fullTime = fullTime;
        this.phone = text(phone);
        this.since = text(since);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    NewDisclosureOfficer typed() {
        return new NewDisclosureOfficer(name, duty, fullTime, phone);
    }
}
