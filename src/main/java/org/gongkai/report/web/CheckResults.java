package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.application.CheckedFile;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The pages of results: of one report, of several, and of what somebody had kept. */
@Component
class CheckResults {
    private final CheckedViews views;
    private final SealedResults sealed;
    private final JsonMapper json;
    private final Pages pages;

    CheckResults(CheckedViews views, SealedResults sealed, JsonMapper json, Pages pages) {
        this.views = views;
        this.sealed = sealed;
        this.json = json;
        this.pages = pages;
    }

    CheckResult of(List<CheckedFile> checked) {
        var read = checked.stream().filter(file -> file.report() != null).toList();
        return new CheckResult(IntStream.range(0, read.size()).mapToObj(i -> views.of(read.get(i), i)).toList(),
                checked.size() > 1 ? checked.stream().map(Comparison::line).toList() : List.of(), anchors(checked),
                Comparison.sheets(checked));
    }

    private static List<String> anchors(List<CheckedFile> checked) {
        var anchors = new ArrayList<String>();
        int next = 0;
        for (var file : checked) {
            anchors.add(file.report() == null ? "" : "r" + next++);
        }
        return anchors;
    }

    /** @param template the whole page, or only what stands in it */
    Pages.Page page(String template, CheckResult result) {
        return shown(template, result).with("seal", sealed.seal(result)).with("kept", null);
    }

    Pages.Page kept(CheckResult result, KeptLink link) {
        return shown("report/check/result", result).with("seal", null).with("kept", link);
    }

    private Pages.Page shown(String template, CheckResult result) {
        return pages.show(template)
                .with("result", result)
                .with("sheets", json.writeValueAsString(result.sheets()))
                .unkept();
    }
}
