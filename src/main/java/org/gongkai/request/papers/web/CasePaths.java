package org.gongkai.request.papers.web;

import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;

/** Case numbers in addresses. */
final class CasePaths {
    static final String CASE = "/console/request/{number:[A-Za-z0-9-]+-\\d{4}-\\d{4,6}}";

    private CasePaths() {}

    static CaseNumber number(String typed) {
        return CaseNumber.parse(typed).orElseThrow(() -> new NoSuchRecord("没有编号为 " + typed + " 的申请"));
    }
}
