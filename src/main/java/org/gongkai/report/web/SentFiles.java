package org.gongkai.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.SentFile;
import org.gongkai.report.application.UnpackingReports;
import org.springframework.web.multipart.MultipartFile;

/** What came with a request, as files to check. */
final class SentFiles {
    static final String PASTED = "粘贴的文字";

    private SentFiles() {}

    static List<SentFile> of(List<MultipartFile> uploads) {
        var files = new ArrayList<SentFile>();
        for (var upload : uploads) {
            if (!upload.isEmpty() || isNamed(upload)) {
                files.add(new SentFile(nameOf(upload), bytesOf(upload)));
            }
        }
        return files;
    }

    static SentFile pasted(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > UnpackingReports.LARGEST_REPORT) {
            throw new BadInput("text", "粘贴的文字超过 10 MB，请改为上传文件。");
        }
        return new SentFile(PASTED, bytes);
    }

    /** A field nobody put a file into comes without a name; an empty file has one. */
    private static boolean isNamed(MultipartFile upload) {
        return upload.getOriginalFilename() != null && !upload.getOriginalFilename().isBlank();
    }

    /** Browsers that send a folder name the path within it. */
    private static String nameOf(MultipartFile upload) {
        return isNamed(upload) ? String.valueOf(upload.getOriginalFilename()).replace('\\', '/') : "未命名文件";
    }

    private static byte[] bytesOf(MultipartFile upload) {
        try {
            return upload.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
