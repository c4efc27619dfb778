package org.gongkai.statistics.web;

import java.util.List;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What an officer typed for a figure kept outside.
 *
 * @param figure metric and part, divided by a slash
 */
public record EntryForm(@Nullable String organ, @Nullable String year, @Nullable String figure, @Nullable String value,
        @Nullable String source, @Nullable String responsible, @Nullable String note,
        @Nullable List<MultipartFile> evidence) {
    static EntryForm of(String organ, int year, String figure) {
        return new EntryForm(organ, Integer.toString(year), figure, "", "", "", "", List.of());
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String metric() {
        return text(figure).split("/", 2)[0];
    }

    public String part() {
        String[] both = text(figure).split("/", 2);
        return both.length == 2 ? both[1] : "";
    }

    int yearNumber() {
        if (!text(year).matches("2\\d{3}")) {
            throw new BadInput("year", "年度应为四位数字。");
        }
        return Integer.parseInt(text(year));
    }

    List<MultipartFile> files() {
        return evidence == null ? List.of() : evidence.stream().filter(file -> !file.isEmpty()).toList();
    }
}
