package org.gongkai.file;

import java.time.LocalDate;

/**
 * What is to be set in type.
 *
 * <p>The text is HTML without a look of its own: the vocabulary of {@link RichText}, and the parts of an official document
 * (GB/T 9704) as classes: {@code p.mark} 发文机关标志, {@code p.number} 发文字号, {@code hr.red} 红色分隔线, {@code h1} 标题,
 * {@code p.to} 主送机关, {@code h2} 一、, {@code h3} （一）, {@code p.attachment} 附件说明, {@code div.sign} 落款 with
 * {@code p.organ}, {@code p.date} and perhaps {@code img.seal} 印章, {@code p.note} 附注, {@code div.record} 版记. Tables:
 * {@code table.form} for forms to fill in, {@code table.figures} for many narrow columns; {@code col width="20%"} gives widths.
 * {@code hr.page} starts a page, {@code section.landscape} turns it. Pictures are {@code data:} addresses; nothing is fetched.
 *
 * @param title for the reader's window and the catalogue, not printed
 * @param author the organ that issues it
 * @param date of the document; stands for the time it was made, so that setting it anew changes nothing
 */
public record Manuscript(String title, String author, LocalDate date, Layout layout, String html) {

    /** How the page is laid out (GB/T 9704-2012). */
    public enum Layout {
        /** 公文格式: mark, number, red line; page numbers outside. */
        OFFICIAL,
        /** 信函格式: name of the organ above a red double line, a second one at the foot; usual for replies (答复书). */
        LETTER,
        /** Without a head: forms, lists, receipts. */
        FORM
    }

    public Manuscript {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document without a title");
        }
    }
}
