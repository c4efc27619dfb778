package org.gongkai.request.papers.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.file.Files;
import org.gongkai.file.FileId;
import org.gongkai.file.PrintForm;
import org.gongkai.identity.Officer;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.Papers;
import org.gongkai.request.redaction.domain.Redactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 条例 §45: the whole case as one package, with an index, its course and a checksum for every part. */
@Service
public class ArchivingCases {
    private final ReadingPapers reading;
    private final Papers papers;
    private final Redactions redactions;
    private final Files files;
    private final WorkCalendars calendars;

    ArchivingCases(ReadingPapers reading, Papers papers, Redactions redactions, Files files, WorkCalendars calendars) {
        this.reading = reading;
        this.papers = papers;
        this.redactions = redactions;
        this.files = files;
        this.calendars = calendars;
    }

    /** What identifies and reaches the applicant stays sealed and is not in it. */
    public void write(CaseNumber number, Officer officer, LocalDate today, OutputStream out) throws IOException {
        var request = reading.request(number, officer);
        Map<String, String> checksums = new LinkedHashMap<>();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, checksums, "案卷目录.txt", text(index(request, today)));
            add(zip, checksums, "办理经过.csv", text(course(request)));
            for (Paper paper : papers.of(number)) {
                if (paper.letter() != null) {
                    String name = "文书/%s %s".formatted(safe(paper.number()), paper.kind().printedTitle());
                    add(zip, checksums, name + ".pdf", reading.print(number, paper.id(), PrintForm.PDF, officer));
                    add(zip, checksums, name + ".ofd", reading.print(number, paper.id(), PrintForm.OFD, officer));
                }
            }
            for (var material : redactions.of(number)) {
                add(zip, checksums, "材料/%d-原件-%s".formatted(material.id(), material.name()),
                        bytes(material.original()));
                if (material.copy() != null) {
                    add(zip, checksums, "材料/%d-公开件.pdf".formatted(material.id()), bytes(material.copy()));
                }
            }
            var sums = new StringBuilder();
            checksums.forEach((name, sum) -> sums.append(sum).append("  ").append(name).append('\n'));
            add(zip, new LinkedHashMap<>(), "SHA256SUMS", text(sums.toString()));
        }
    }

    private String index(InformationRequest request, LocalDate today) {
        var it = request.snapshot();
        var reading = request.readOn(today, calendars.local());
        return """
                案卷目录
                申请编号：%s
                申请人：%s
                申请内容：%s
                到达：%s，%s
                收到申请之日：%s
                处理结果：%s
                打包日期：%s
                各文件的校验值见 SHA256SUMS，可用 sha256sum -c SHA256SUMS 核对。
                """.formatted(it.number(), it.applicant().name(), it.wanted().content(), it.arrival().arrivedOn(),
                it.arrival().channel().term(), CaseValues.written(reading.receivedOn()),
                it.outcome() == null ? "尚未办结" : it.outcome().label(), today);
    }

    private static String course(InformationRequest request) {
        var table = new StringBuilder("\uFEFF日期,事项,依据,经办,备注\r\n");
        request.history()
                .forEach(one -> table.append("%s,%s,%s,%s,%s\r\n".formatted(one.event().on(), one.event().kind().term(),
                        one.event().kind().by(), quoted(one.by().name()), quoted(one.note()))));
        return table.toString();
    }

    /** A cell that a spreadsheet does not take for a formula. */
    private static String quoted(String words) {
        String safe = words.matches("(?s)[=+\\-@].*") ? "'" + words : words;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String safe(@Nullable String number) {
        return number == null ? "无文号" : number.replaceAll("[/\\\\:]", "-");
    }

    private byte[] bytes(FileId id) throws IOException {
        try (var in = files.open(id)) {
            return in.readAllBytes();
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, Map<String, String> checksums, String name, byte[] content)
            throws IOException {
        String unique = checksums.containsKey(name) ? name.replaceFirst("(\\.[^.]+)$", "-" + checksums.size() + "$1")
                : name;
        zip.putNextEntry(new ZipEntry(unique));
        zip.write(content);
        zip.closeEntry();
        checksums.put(unique, sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
