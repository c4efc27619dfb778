package org.gongkai.report.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.file.Archives;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnreadableFile;
import org.springframework.stereotype.Component;

/** Takes zips apart into the reports in them, within limits; packed documents are measured before anyone reads them. */
@Component
public class UnpackingReports {
    /** Reports in one go. */
    public static final int MOST_REPORTS = 200;
    /** Bytes of one report. */
    public static final int LARGEST_REPORT = 10 * 1024 * 1024;
    private static final Set<String> READABLE = Set.of("html", "htm", "docx", "doc", "wps", "pdf", "txt", "md", "csv");
    private final Archives archives;

    UnpackingReports(Archives archives) {
        this.archives = archives;
    }

    public List<SentFile> unpack(List<SentFile> files) {
        var reports = new ArrayList<SentFile>();
        for (var file : files) {
            reports.addAll(isPacked(file) ? fromZip(file, files.size() == 1) : List.of(file));
        }
        if (reports.size() > MOST_REPORTS) {
            throw new BadInput("file", "一次最多核对 %d 份报告，这里有 %d 份，请分批上传。".formatted(MOST_REPORTS, reports.size()));
        }
        reports.stream().filter(report -> report.content().length > LARGEST_REPORT).findFirst().ifPresent(large -> {
            throw UnreadableFile.tooLarge("file", "“%s”超过 10 MB，请去掉图片后另存再上传。".formatted(large.name()));
        });
        return reports;
    }

    private static boolean isPacked(SentFile file) {
        byte[] bytes = file.content();
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** A Word file is a zip too: it is checked like one, then read as it is. */
    private List<SentFile> fromZip(SentFile file, boolean alone) {
        try {
            return fromZip(file);
        } catch (UnreadableFile broken) {
            if (alone) {
                throw broken;
            }
            return List.of(new SentFile(file.name(), new byte[0], broken)); // the others are checked all the same
        }
    }

    private List<SentFile> fromZip(SentFile file) {
        try {
            var path = Files.createTempFile("report", ".zip");
            try {
                Files.write(path, file.content());
                try (var zip = archives.inspect(path)) {
                    return isWord(zip, file.name()) ? List.of(file) : entries(zip);
                }
            } catch (BadInput unsafe) {
                throw unsafe instanceof UnreadableFile ? unsafe
                        : new UnreadableFile("file", String.valueOf(unsafe.getMessage()));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Workbooks, presentations and OFD are zips as well, and no bundle of reports. */
    private static boolean isWord(Archives.Archive zip, String name) {
        var paths = zip.entries().stream().map(Archives.Entry::path).toList();
        boolean office = paths.contains("[Content_Types].xml");
        if (office && paths.stream().noneMatch(path -> path.startsWith("word/")) || paths.contains("OFD.xml")) {
            throw UnreadableFile.ofUnknownKind("file",
                    "“%s”是表格、演示文稿或者 OFD 文件，不能核对。请以网页、Word、PDF 或文本上传年度报告。".formatted(name));
        }
        return office;
    }

    private static List<SentFile> entries(Archives.Archive zip) throws IOException {
        var reports = new ArrayList<SentFile>();
        for (var entry : zip.entries()) {
            String extension = entry.name().substring(entry.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean hidden = entry.path().startsWith("__MACOSX/") || entry.name().startsWith("~$")
                    || entry.name().startsWith(".");
            if (READABLE.contains(extension) && !hidden && reports.size() <= MOST_REPORTS) {
                try (var in = zip.open(entry)) {
                    reports.add(new SentFile(entry.path(), in.readNBytes(LARGEST_REPORT + 1)));
                }
            }
        }
        if (reports.isEmpty()) {
            throw new BadInput("file", "压缩包里没有可以核对的报告（html、docx、doc、pdf、txt）。");
        }
        return reports;
    }
}
