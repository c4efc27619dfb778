package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.report.application.CheckedFile;
import org.gongkai.report.application.CheckingReports;
import org.gongkai.report.application.SentFile;
import org.gongkai.report.application.UnpackingReports;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks anyone's published report. Nothing that is sent here is kept. */
@RestController
class ReportChecksApi {
    private final CheckingReports checking;
    private final UnpackingReports unpacking;

    ReportChecksApi(CheckingReports checking, UnpackingReports unpacking) {
        this.checking = checking;
        this.unpacking = unpacking;
    }

    /** One report gives one result; several, or a zip of several, give {@code reports}. */
    @PostMapping(path = "/api/v1/report-checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object checkFiles(@RequestParam(required = false) List<MultipartFile> file,
            @RequestParam(required = false) List<MultipartFile> previous,
            @RequestParam(defaultValue = "false") boolean consolidated) {
        return answer(SentFiles.of(file == null ? List.of() : file),
                SentFiles.of(previous == null ? List.of() : previous),
                consolidated);
    }

    /** The report itself as the body, of whatever type: page, Word file, PDF or text. */
    @PostMapping("/api/v1/report-checks")
    Object checkBody(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(UnpackingReports.LARGEST_REPORT + 1);
        return answer(body.length == 0 ? List.of() : List.of(new SentFile("report", body)), List.of(), false);
    }

    private Object answer(List<SentFile> files, List<SentFile> previous, boolean consolidated) {
        if (files.isEmpty()) {
            throw new BadInput("file", "没有收到报告。请以 multipart 的 file 字段上传文件，或直接把报告作为请求正文发送。");
        }
        var checked = checking.check(unpacking.unpack(files), unpacking.unpack(previous), consolidated);
        if (checked.size() == 1) {
            return ReportCheckJson.of(readable(checked.getFirst()));
        }
        return Map.of("reports", checked.stream().map(ReportCheckJson::of).toList());
    }

    private static CheckedFile readable(CheckedFile only) {
        var refused = only.refused();
        if (refused != null) {
            throw refused;
        }
        return only;
    }
}
