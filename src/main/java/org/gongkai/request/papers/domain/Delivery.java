package org.gongkai.request.papers.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.gongkai.law.BadInput;
import org.gongkai.request.Signature;
import org.jspecify.annotations.Nullable;

/**
 * How a document reached whom it is for (235号).
 *
 * @param on posted, or signed for when handed over
 * @param receivedOn the day the addressee got it; by post null until known, otherwise the same day
 * @param proof number of the letter, name of who signed, address it was sent to
 */
public record Delivery(Way way, LocalDate on, @Nullable LocalDate receivedOn, String proof, Signature by) {
    /** By which way; through the post only the postal enterprise counts, not a courier. */
    public enum Way {
        POST("邮寄（邮政企业）", "邮件号码"), IN_PERSON("当面送达", "签收人"), ONLINE("网上送达", "送达凭证"), EMAIL("电子邮件", "发送凭证"),
        FAX("传真", "传真回执"), PICK_UP("自行领取", "签收人");

        private final String term;
        private final String proofTerm;

        Way(String term, String proofTerm) {
            this.term = term;
            this.proofTerm = proofTerm;
        }

        public String term() {
            return term;
        }

        public String proofTerm() {
            return proofTerm;
        }
    }

    public Delivery {
        var wrong = new LinkedHashMap<String, String>();
        if (on.isAfter(by.day())) {
            wrong.put("on", "送达日期不能晚于今天");
        }
        if (receivedOn != null && (receivedOn.isBefore(on) || receivedOn.isAfter(by.day()))) {
            wrong.put("receivedOn", "对方收到的日期在发出之后、今天以前");
        }
        if (proof.isBlank()) {
            wrong.put("proof", "请填写" + way.proofTerm() + "，送达应当有凭证");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        receivedOn = receivedOn == null && way != Way.POST ? on : receivedOn;
        proof = proof.strip();
    }
}
