package org.gongkai.remedy.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.domain.Challenge;
import org.gongkai.remedy.domain.Procedure;
import org.gongkai.remedy.domain.RemedyCase;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A case as typed. */
public record RemedyForm(@Nullable String organ, @Nullable RemedyGroup group, @Nullable Procedure procedure,
        @Nullable Challenge challenge, @Nullable String authority, @Nullable String caseNumber,
        @Nullable Integer instance, @Nullable String about,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate decidedOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate servedOn, @Nullable String note) {
    static RemedyForm blank(String organ, String about, LocalDate today) {
        return new RemedyForm(organ, RemedyGroup.REVIEW, Procedure.ORDINARY, Challenge.REFUSED, "", "", 1, about, null,
                today, "");
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static String day(@Nullable LocalDate typed) {
        return typed == null ? "" : typed.toString();
    }

    RemedyCase entered(Organs organs) {
        var wrong = new LinkedHashMap<String, String>();
        var responsible = organs.findBySlug(text(organ));
        if (responsible.isEmpty()) {
            wrong.put("organ", "请选择单位");
        }
        if (servedOn == null) {
            wrong.put("servedOn", "请填写收到副本的日期");
        }
        if (responsible.isEmpty() || servedOn == null) {
            throw new BadInput(wrong);
        }
        return new RemedyCase(0, responsible.get().id(), Objects.requireNonNullElse(group, RemedyGroup.REVIEW), Objects
                .requireNonNullElse(procedure, Procedure.ORDINARY),
                Objects.requireNonNullElse(challenge,
                        Challenge.OTHER),
                text(authority), text(caseNumber), Objects.requireNonNullElse(instance, 1),
                text(about), decidedOn, servedOn, null, "", null, null, null, null, text(note), 0);
    }
}
