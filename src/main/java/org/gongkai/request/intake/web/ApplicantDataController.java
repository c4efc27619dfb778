package org.gongkai.request.intake.web;

import java.nio.charset.StandardCharsets;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.request.papers.application.HandingOverData;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An applicant takes along all that is kept about him in the case. */
@Controller
class ApplicantDataController {
    private final HandingOverData data;
    private final Passes passes;

    ApplicantDataController(HandingOverData data, Passes passes) {
        this.data = data;
        this.passes = passes;
    }

    @PostMapping("/ysqgk/case/data.zip")
    View data(@CookieValue(name = StatusController.COOKIE, defaultValue = "") String pass) {
        var number = passes.read(pass).orElse(null);
        if (number == null) {
            return StatusController.to("/ysqgk/status");
        }
        data.note(number);
        return (model, request, response) -> {
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                    .filename("我的数据 " + number + ".zip", StandardCharsets.UTF_8)
                    .build()
                    .toString());
            data.write(number, response.getOutputStream());
        };
    }
}
