package org.gongkai.request.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.law.BadInput;
import org.gongkai.notice.Letter;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Particulars;
import org.gongkai.request.Wanted;
import org.gongkai.request.intake.domain.FeaturePrompt;
import org.jspecify.annotations.Nullable;

/** The public form as typed; whatever is wrong with it, it comes back as it was. */
public record RequestForm(@Nullable String organ, @Nullable String matter, @Nullable String applicant,
        @Nullable String name, @Nullable String representative, @Nullable String document,
        @Nullable String documentNumber, @Nullable String phone, @Nullable String address, @Nullable String postcode,
        @Nullable String email, @Nullable Boolean difficulty, @Nullable List<String> contents,
        @Nullable Map<String, String> features, @Nullable String form,
        @Nullable String delivery, @Nullable Boolean letters, @Nullable Boolean consent, @Nullable Boolean again,
        @Nullable String token, @Nullable String proof, @Nullable String answer) {
    public static final int MOST_CONTENTS = 5;
    private static final int LONGEST_LINE = 200;

    static RequestForm blank(String organ, String content) {
        return new RequestForm(organ, CaseKind.DISCLOSURE.name(), ApplicantKind.NATURAL.name(), "", "", "居民身份证", "", "",
                "", "", "", false, List.of(content), Map.of(), Wanted.Form.ELECTRONIC.name(),
                Wanted.Delivery.ONLINE.name(),
                false, false, false, "", "", "");
    }

    /** The same, sent to another organ. */
    RequestForm askingOf(String other) {
        return new RequestForm(other, matter, applicant, name, representative, document, documentNumber, phone, address,
                postcode, email, difficulty, contents, features, form, delivery, letters, consent, again, token, proof,
                answer);
    }

    /** Contents as typed, without empty ones; one empty when there is none. */
    public List<String> shownContents() {
        var typed = contents == null ? List.<String>of() : contents.stream().filter(each -> !each.isBlank()).toList();
        return typed.isEmpty() ? List.of("") : typed;
    }

    /** Rows the page shows: those filled in, and one more where no script can add it. */
    public int rows() {
        return Math.min(MOST_CONTENTS, shownContents().size() + (shownContents().getFirst().isEmpty() ? 0 : 1));
    }

    public String content(int row) {
        return row < shownContents().size() ? shownContents().get(row) : "";
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean isOn(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    public boolean isPerson() {
        return ApplicantKind.NATURAL.name().equals(applicant);
    }

    // ---- what it means

    CaseKind caseKind() {
        return CaseKind.OWN_RECORD.name().equals(matter) ? CaseKind.OWN_RECORD : CaseKind.DISCLOSURE;
    }

    Applicant who(Map<String, String> wrong) {
        try {
            return new Applicant(ApplicantKind.valueOf(text(applicant)), text(name), text(representative), isOn(
                    difficulty));
        } catch (BadInput refused) {
            wrong.putAll(refused.fields());
        } catch (IllegalArgumentException unknown) {
            wrong.put("applicant", "请选择申请人类型");
        }
        return new Applicant(ApplicantKind.OTHER, "-", "", false);
    }

    /** 条例 §29(一): identity and contact; what the chosen way of delivery needs is asked for too. */
    Particulars particulars(Map<String, String> wrong) {
        if (text(documentNumber).isEmpty()) {
            wrong.put("documentNumber", isPerson() ? "请填写身份证件号码（条例§29）" : "请填写统一社会信用代码（条例§29）");
        }
        if (text(phone).isEmpty() && text(email).isEmpty() && text(address).isEmpty()) {
            wrong.put("phone", "请至少填写一种联系方式：电话、邮箱或者地址（条例§29）");
        }
        if (!text(email).isEmpty()) {
            try {
                Letter.requireAddress("email", text(email));
            } catch (BadInput refused) {
                wrong.putAll(refused.fields());
            }
        } else if (isOn(letters) || Wanted.Delivery.EMAIL.name().equals(delivery)) {
            wrong.put("email", "您选择了用电子邮件，请填写邮箱");
        }
        if (Wanted.Delivery.POST.name().equals(delivery) && text(address).isEmpty()) {
            wrong.put("address", "您选择了邮寄，请填写收信地址");
        }
        limit(wrong);
        return new Particulars(text(document), text(documentNumber), text(phone), text(address), text(postcode), text(
                email));
    }

    private void limit(Map<String, String> wrong) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("documentNumber", text(documentNumber));
        lines.put("phone", text(phone));
        lines.put("address", text(address));
        lines.put("postcode", text(postcode));
        lines.put("document", text(document));
        lines.forEach((field, typed) -> {
            if (typed.length() > LONGEST_LINE) {
                wrong.put(field, "不超过 %d 字".formatted(LONGEST_LINE));
            }
        });
    }

    /** What was answered to a question of the organ. */
    public String feature(FeaturePrompt prompt) {
        return features == null ? "" : text(features.get(prompt.key()));
    }

    /** @param prompts what the organ asks beside the content; answered, it becomes part of the first content */
    List<Wanted> wanted(List<FeaturePrompt> prompts, Map<String, String> wrong) {
        var all = new ArrayList<Wanted>();
        var typed = new ArrayList<>(shownContents());
        var described = described(prompts, wrong);
        if (!typed.getFirst().isBlank() && !described.isEmpty()) {
            typed.set(0, typed.getFirst().strip() + "\n" + described);
        }
        if (typed.size() > MOST_CONTENTS) {
            wrong.put("contents", "一次最多提出 %d 项，更多的请分次提交".formatted(MOST_CONTENTS));
            return all;
        }
        for (int row = 0; row < typed.size(); row++) {
            try {
                all.add(new Wanted(typed.get(row), enumOf(Wanted.Form.class, form, Wanted.Form.ELECTRONIC), enumOf(
                        Wanted.Delivery.class, delivery, Wanted.Delivery.ONLINE)));
            } catch (BadInput refused) {
                wrong.put("contents" + row, Objects.toString(refused.getMessage()));
            }
        }
        return all;
    }

    private String described(List<FeaturePrompt> prompts, Map<String, String> wrong) {
        var lines = new ArrayList<String>();
        for (var prompt : prompts) {
            var answer = feature(prompt);
            if (answer.length() > FeaturePrompt.LONGEST_ANSWER) {
                wrong.put("features-" + prompt.key(), "不超过 %d 字".formatted(FeaturePrompt.LONGEST_ANSWER));
            } else if (!answer.isEmpty()) {
                lines.add(prompt.line(answer));
            } else if (prompt.required()) {
                wrong.put("features-" + prompt.key(), "请填写" + prompt.label() + "，凭它才查得到（条例§29）");
            }
        }
        return String.join("\n", lines);
    }

    private static <E extends Enum<E>> E enumOf(Class<E> type, @Nullable String name, E otherwise) {
        try {
            return Enum.valueOf(type, text(name));
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }
}
