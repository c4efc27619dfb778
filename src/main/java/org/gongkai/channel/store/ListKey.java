package org.gongkai.channel.store;

import java.time.LocalDate;
import org.gongkai.law.BadInput;

/** Where a list goes on: day and id of the last row seen. */
record ListKey(LocalDate day, long id) {
    static ListKey parse(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
            throw new BadInput("after", "翻页位置无效，请从第一页重新打开。");
        }
        return new ListKey(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
