package org.gongkai.request;

import java.util.LinkedHashMap;
import org.gongkai.law.BadInput;

/**
 * What is asked for and how it should be given (条例 §29(二), (三)). No purpose: nobody may ask for one (条例 §27).
 *
 * @param content name, document number or another feature by which it can be found
 */
public record Wanted(String content, Form form, Delivery delivery) {
    /** In which form. */
    public enum Form {
        PAPER("纸质"), ELECTRONIC("电子数据"), DISC("光盘"), READING("查阅、抄录");

        private final String term;

        Form(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /** By which way. */
    public enum Delivery {
        ONLINE("网上获取"), POST("邮寄"), EMAIL("电子邮件"), PICK_UP("自行领取"), FAX("传真"), ON_SITE("当场查阅");

        private final String term;

        Delivery(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    private static final int LONGEST = 4000;
    private static final int LONGEST_TITLE = 60;

    public Wanted {
        content = content.strip();
        var wrong = new LinkedHashMap<String, String>();
        if (content.isEmpty()) {
            wrong.put("content", "请写明所需信息的名称、文号或者便于查询的其他特征（条例§29）");
        } else if (content.length() > LONGEST) {
            wrong.put("content", "不超过 %d 字".formatted(LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    /** Its first words, for lists. */
    public String title() {
        var line = content.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
