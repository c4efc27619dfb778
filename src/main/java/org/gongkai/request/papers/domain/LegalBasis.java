package org.gongkai.request.papers.domain;

import org.gongkai.request.Outcome;

/** The exact place of the rule an outcome stands on, as a letter cites it: instrument, article, paragraph, item. */
public final class LegalBasis {
    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    private LegalBasis() {}

    public static String of(Outcome outcome) {
        return REGULATION + switch (outcome) {
            case A -> "第三十六条第（二）项";
            case B -> "第三十六条第（三）项、第三十七条";
            case C1, C2, C3 -> "第十四条、第三十六条第（三）项";
            case C4 -> "第十五条、第三十二条、第三十六条第（三）项";
            case C5 -> "第十六条第一款、第三十六条第（三）项";
            case C6, C7 -> "第十六条第二款、第三十六条第（三）项";
            case C8 -> "第三十六条第（七）项";
            case D1 -> "第三十六条第（四）项、第（五）项";
            case D2 -> "第三十八条";
            case D3, F1 -> "第三十条";
            case E1 -> "第三十九条第一款";
            case E2 -> "第三十六条第（六）项";
            case E3 -> "第三十九条第二款";
            case E4 -> "第三十五条";
            case E5 -> "第三十八条";
            case F2 -> "第四十二条和《政府信息公开信息处理费管理办法》第六条";
            case F3 -> "第三十六条";
        };
    }
}
