package org.gongkai.request;

import java.util.LinkedHashMap;
import org.gongkai.law.BadInput;

/**
 * Who asks, as far as lists and letters need it (条例 §29(一)); what identifies and reaches him is in {@link Particulars}.
 *
 * @param name of the person or organisation, as the request has it
 * @param representative legal representative or agent, empty for a person who acts for himself
 * @param readsWithDifficulty needs help with reading, seeing or hearing (条例 §43)
 */
public record Applicant(ApplicantKind kind, String name, String representative, boolean readsWithDifficulty) {
    public Applicant {
        name = name.strip();
        representative = representative.strip();
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > 60) {
            wrong.put("name", "请填写申请人姓名或者单位名称，不超过 60 字（条例§29）");
        }
        if (representative.length() > 60) {
            wrong.put("representative", "不超过 60 字");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    /** As whoever may not know a person's name sees him; organisations by their full name. */
    public Applicant masked() {
        return new Applicant(kind, kind.masked(name), representative.isEmpty() ? "" : "（略）", readsWithDifficulty);
    }
}
