package org.gongkai.disclosure.check;

import static org.gongkai.law.ArticleRef.art;

import java.util.List;
import org.gongkai.file.HiddenData;

/** What an attachment carries besides what a reader sees (条例 §17: examined before it goes out). */
final class HiddenDataCheck implements Check {
    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        return around.attachments()
                .stream()
                .flatMap(attached -> attached.hidden().stream().map(hidden -> finding(attached, hidden)))
                .toList();
    }

    private static Finding finding(AttachedText attached, HiddenData hidden) {
        return new Finding(CheckRule.HIDDEN_DATA, severity(hidden.kind()), Place.attachment(attached.name(), 0),
                hidden.where(), why(hidden.kind()), art(17), "在原文件中清除后重新上传；也可以另存为 PDF 再检查一遍", null);
    }

    private static Severity severity(HiddenData.Kind kind) {
        return switch (kind) {
            case DOCUMENT_PROPERTIES, EXTERNAL_LINKS, NOT_CHECKED -> Severity.INFO;
            case HIDDEN_SHEET, HIDDEN_ROWS_OR_COLUMNS, TRACKED_CHANGES, COMMENTS, PHOTO_LOCATION, MACROS, EMBEDDED_FILE,
                    HIDDEN_TEXT, EARLIER_VERSIONS, CACHED_DATA ->
                Severity.WARN;
        };
    }

    private static String why(HiddenData.Kind kind) {
        return switch (kind) {
            case HIDDEN_SHEET -> "含隐藏的工作表，下载者可以看到";
            case HIDDEN_ROWS_OR_COLUMNS -> "含隐藏的行或列，下载者可以看到";
            case TRACKED_CHANGES -> "留有修订痕迹，改动前的内容可以看到";
            case COMMENTS -> "留有批注";
            case PHOTO_LOCATION -> "照片里记着拍摄地点";
            case DOCUMENT_PROPERTIES -> "文档属性里有姓名或单位";
            case MACROS -> "含宏或脚本";
            case EXTERNAL_LINKS -> "引用了外部文件";
            case EMBEDDED_FILE -> "内嵌了别的文件";
            case HIDDEN_TEXT -> "含隐藏的文字";
            case EARLIER_VERSIONS -> "留有修改前的内容";
            case CACHED_DATA -> "留有缓存的明细数据";
            case NOT_CHECKED -> "这个文件未能检查隐藏信息，请人工查看";
        };
    }
}
