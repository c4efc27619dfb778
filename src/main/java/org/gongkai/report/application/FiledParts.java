package org.gongkai.report.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.UnreadableFile;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.making.Manuscripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose report a file is, of which year and on which form: what it says must be known here. */
@Component
class FiledParts {
    private static final int LONGEST_TEXT = 200_000;
    private final ReportForms forms;
    private final Organs organs;
    private final Clock clock;

    FiledParts(ReportForms forms, Organs organs, Clock clock) {
        this.forms = forms;
        this.organs = organs;
        this.clock = clock;
    }

    OrganId organ(@Nullable String slug, @Nullable String name) {
        return organs.list()
                .stream()
                .filter(organ -> organ.slug().equals(slug) || organ.name().equals(name) || organ.shortName()
                        .equals(name))
                .findFirst()
                .map(Organ::id)
                .orElseThrow(() -> new UnreadableFile("file", "单位（organ）：%s".formatted(slug == null && name == null
                        ? "文件没有写明是哪个单位的报告。"
                        : "平台上没有“%s”这个单位。".formatted(slug == null ? name : slug))));
    }

    int year(@Nullable Integer year) {
        if (year == null) {
            throw new UnreadableFile("file", "年度（year）：文件没有写明是哪一年的报告。");
        }
        if (year > LocalDate.now(clock).getYear()) {
            throw new UnreadableFile("file", "年度（year）：不能导入以后年度（%d）的报告。".formatted(year));
        }
        return year;
    }

    ReportForm form(int year) {
        return forms.forYear(year)
                .orElseThrow(() -> new UnreadableFile("file", "年度（year）：%d年的年度报告没有统一格式。".formatted(year)));
    }

    ReportForm form(int year, @Nullable String id) {
        var due = form(year);
        if (!due.id().equals(id)) {
            throw new UnreadableFile("file", "格式（format）：%d年的报告应当用%s的格式（%s），文件用的是 %s。".formatted(year, due.basis(), due
                    .id(), id));
        }
        return due;
    }

    /** The words are the file's: nothing in them may be taken for a figure of ours. */
    Manuscripts texts(String preamble, List<String> chapters) {
        long length = Stream.concat(Stream.of(preamble), chapters.stream()).mapToLong(String::length).sum();
        if (length > LONGEST_TEXT) {
            throw new UnreadableFile("file", "正文（narrative）超过 %d 字，不像一份年度报告。".formatted(LONGEST_TEXT));
        }
        return new Manuscripts(plain(preamble), chapters.stream().map(FiledParts::plain).toList());
    }

    private static String plain(String text) {
        return text.replace("{{", "｛｛").replace("}}", "｝｝").replace("\0", "").strip();
    }
}
