package org.gongkai.request.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.request.intake.domain.Contact;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.web.TypedDay;

/** A talk with the applicant as the officer typed it. */
record ContactForm(Map<String, String> typed) {
    /** @throws BadInput with the fields that cannot be read */
    Contact contact() {
        var wrong = new LinkedHashMap<String, String>();
        var way = Message.Way.noted().stream().filter(one -> one.name().equals(value("way"))).findFirst();
        if (way.isEmpty()) {
            wrong.put("way", "请选择联系方式");
        }
        var on = TypedDay.read(value("contactOn"), "contactOn", wrong);
        if (on == null) {
            wrong.putIfAbsent("contactOn", "请填写日期，如 2026-11-25");
        }
        if (!wrong.isEmpty() || on == null) {
            throw new BadInput(wrong);
        }
        return new Contact(way.orElseThrow(), !"ORGAN".equals(value("from")), on, value("contactText").strip());
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
