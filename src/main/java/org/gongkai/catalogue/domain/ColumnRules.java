package org.gongkai.catalogue.domain;

import static org.gongkai.law.ArticleRef.art;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.StatutoryItem;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.jspecify.annotations.Nullable;

/** What a change of the catalogue must keep to. */
public final class ColumnRules {
    private final ColumnTree tree;

    public ColumnRules(ColumnTree tree) {
        this.tree = tree;
    }

    /** What anyone typed for a column must make sense before the tree is asked. */
    public void requireSound(Column typed, @Nullable ColumnId self) {
        var wrong = new LinkedHashMap<String, String>();
        if (typed.name().isBlank()) {
            wrong.put("name", "请写栏目名称。");
        }
        if (!typed.slug().matches("[a-z][a-z0-9]{1,30}")) {
            wrong.put("slug", "网址缩写用小写拼音字母开头，可带数字，2 到 31 个字符。");
        } else if (!tree.isFree(typed.slug(), self)) {
            wrong.put("slug", "网址缩写 " + typed.slug() + " 已经用过；栏目网址永不重复使用。");
        }
        if (typed.pageSize() < 5 || typed.pageSize() > 100) {
            wrong.put("pageSize", "每页 5 到 100 条。");
        }
        if (typed.kind() == ColumnKind.LINK && !isAddress(typed.link())) {
            wrong.put("link", "链接栏目要写去处，以 / 或 https:// 开头。");
        }
        if (!typed.statutoryCodes().stream().allMatch(code -> StatutoryItem.find(code).isPresent())) {
            wrong.put("codes", "有不认识的事项代码。");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    /** 条例 §24 with 61号: the four blocks have the same names and the same order everywhere. */
    public void requireNoBlock(Column column) {
        if (column.parent() == null) {
            throw new UnlawfulAct(art(24), "“" + column.name() + "”是统一规定的板块，名称、位置和显示不能更改。");
        }
    }

    /** A column cannot stand beneath itself. */
    public void requireOutside(Column column, ColumnId parent, String field) {
        if (tree.subtree(column.id()).contains(parent)) {
            throw new BadInput(field, "不能选这个栏目自己或者它下面的栏目。");
        }
    }

    /** Items of one block do not become items of another by the way. */
    public void requireSameBlock(Column from, Column into) {
        if (from.block() != into.block() || into.kind() == ColumnKind.LINK) {
            throw new BadInput("into", "只能并入同一板块里能放信息的栏目。");
        }
    }

    /** What differs, for the trail. */
    public static Map<String, String> changes(Column before, Column after) {
        var changes = new LinkedHashMap<String, String>();
        note(changes, "name", before.name(), after.name());
        note(changes, "slug", before.slug(), after.slug());
        note(changes, "kind", before.kind().name(), after.kind().name());
        note(changes, "statutoryCodes", before.statutoryCodes().toString(), after.statutoryCodes().toString());
        note(changes, "appliesTo", before.appliesTo().toString(), after.appliesTo().toString());
        note(changes, "pageSize", Integer.toString(before.pageSize()), Integer.toString(after.pageSize()));
        return changes;
    }

    /** The siblings of a column with it moved one place. */
    public List<Column> moved(Column column, boolean up) {
        var siblings = new ArrayList<>(tree.children(column.parent()));
        int from = siblings.indexOf(column);
        int to = Math.clamp(from + (up ? -1 : 1), 0, siblings.size() - 1);
        siblings.add(to, siblings.remove(from));
        return siblings;
    }

    private static void note(Map<String, String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.put(what, before + " → " + after);
        }
    }

    private static boolean isAddress(@Nullable String link) {
        return link != null && link.matches("(/|https?://)\\S*");
    }
}
