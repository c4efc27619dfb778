package org.gongkai.report.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.law.UnreadableFile;
import org.gongkai.report.domain.check.Narrative;
import org.gongkai.report.domain.check.Narrative.Passage;
import org.gongkai.report.domain.form.ReportForms;
import org.gongkai.report.domain.read.ReportReading;
import org.springframework.stereotype.Component;

/** Reads the file of a report made outside: our own JSON or CSV, or any document the report check can read. */
@Component
public class ReadingFiled {
    private final FiledJson json;
    private final FiledCsv csv;
    private final FiledParts parts;
    private final UnpackingReports unpacking;
    private final ReportReading reading;

    ReadingFiled(FiledJson json, FiledCsv csv, FiledParts parts, UnpackingReports unpacking, ReportForms forms) {
        this.json = json;
        this.csv = csv;
        this.parts = parts;
        this.unpacking = unpacking;
        this.reading = new ReportReading(forms);
    }

    /** @throws UnreadableFile with what in it is wrong */
    public FiledReport read(SentFile file) {
        var files = unpacking.unpack(List.of(file));
        if (files.size() != 1) {
            throw new UnreadableFile("file", "一次只导入一份报告，这里有 %d 份。".formatted(files.size()));
        }
        var only = files.getFirst();
        return isJson(only.content()) ? json.read(only.content())
                : FiledCsv.is(only.content()) ? csv.read(only.content()) : document(only);
    }

    /** What {@link #write} wrote. */
    public FiledReport read(String written) {
        return json.read(written.getBytes(StandardCharsets.UTF_8));
    }

    public String write(FiledReport report) {
        return json.write(report);
    }

    private static boolean isJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").strip().startsWith("{");
    }

    private FiledReport document(SentFile file) {
        var read = reading.read(file.content(), file.name());
        if (read.tables().isEmpty()) {
            throw new UnreadableFile("file", "没有读到官方表格。请上传年度报告的 JSON、CSV、Word（docx）、网页或 PDF 文件。");
        }
        if (!read.contradicted().isEmpty()) {
            throw new UnreadableFile("file", "同一张表在文件里出现了两次，数字不一样：%s。请先订正文件。".formatted(read.form()
                    .label(read.contradicted().getFirst())));
        }
        var organ = parts.organ(null, read.organ());
        int year = parts.year(read.year());
        var form = parts.form(year, read.form().id());
        return new FiledReport(organ, year, form, read.tables().asPrinted(),
                parts.texts(text(read.narrative(), 0), form.chapters()
                        .stream()
                        .map(chapter -> text(read.narrative(), chapter.number()))
                        .toList()));
    }

    private static String text(Narrative narrative, int chapter) {
        return narrative.passages()
                .stream()
                .filter(passage -> passage.chapter() == chapter && passage.kind() != Passage.Kind.CHAPTER)
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }
}
