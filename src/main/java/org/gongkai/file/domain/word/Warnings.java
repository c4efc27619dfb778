package org.gongkai.file.domain.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What could not be kept as it was, each thing said once. */
final class Warnings {
    static final String REVISIONS = "文中有未接受的修订：插入的内容已保留，删除的内容已略去，请核对。";
    static final String TEXT_BOX = "文本框中的文字已移到所在段落之后，请核对位置。";
    static final String COMMENTS = "文中的批注没有导入。";
    static final String HIDDEN = "文中的隐藏文字没有导入。";
    static final String CONTENTS = "自动目录没有导入。";
    static final String FORMULA = "公式只保留了文字，请核对。";
    private final SequencedSet<String> all = new LinkedHashSet<>();

    void add(String warning) {
        all.add(warning);
    }

    List<String> list() {
        return List.copyOf(all);
    }
}
