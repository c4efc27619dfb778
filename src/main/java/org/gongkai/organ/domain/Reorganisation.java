package org.gongkai.organ.domain;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration.NewOrgan;

/**
 * What a change of the machinery of government (机构改革) must keep to, so that every day has exactly one answer to the
 * question which organ answers under which name.
 */
public final class Reorganisation {
    private final OrganTree tree;
    private final LocalDate today;

    public Reorganisation(OrganTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /** What anyone typed or imported for a new organ. */
    public void requireSound(NewOrgan typed) {
        var wrong = new LinkedHashMap<String, String>();
        if (typed.name().isBlank()) {
            wrong.put("name", "请写单位全称。");
        }
        if (!typed.slug().matches("[a-z][a-z0-9]{1,30}")) {
            wrong.put("slug", "网址缩写用小写拼音字母开头，可带数字，2 到 31 个字符。");
        } else if (tree.findBySlug(typed.slug()).isPresent()) {
            wrong.put("slug", "网址缩写 " + typed.slug() + " 已经用过。");
        }
        if (!typed.code().isEmpty() && !typed.code().matches("[0-9A-Z]{9,10}")) {
            wrong.put("code", "组织机构代码是 9 位数字或大写字母，不带横线。");
        } else if (tree.list().stream().anyMatch(it -> !it.code().isEmpty() && it.code().equals(typed.code()))) {
            wrong.put("code", "组织机构代码 " + typed.code() + " 已属于另一个单位。");
        }
        if (typed.since().isAfter(today)) {
            wrong.put("since", "成立日期不能晚于今天。");
        }
        refuse(wrong);
    }

    /** A new name begins after the present one did, and not in the future. */
    public void requireNewName(Organ organ, String name, LocalDate on) {
        requireExisting(organ);
        var wrong = new LinkedHashMap<String, String>();
        if (name.isBlank() || name.equals(organ.name())) {
            wrong.put("name", "请写与现名不同的新名称。");
        }
        var present = tree.names(organ.id()).isEmpty() ? organ.since() : tree.names(organ.id()).getLast().from();
        if (on.isAfter(today) || !on.isAfter(present)) {
            wrong.put("on", "生效日期须晚于现名的启用日期 " + present + "，不晚于今天。");
        }
        refuse(wrong);
    }

    /** The successor must exist, and may not be the organ itself or one beneath it. */
    public void requireSuccessor(Organ organ, Organ successor, LocalDate on) {
        requireEnding(organ, on);
        if (successor.isClosed() || tree.subtree(organ.id()).contains(successor.id())) {
            throw new BadInput("into", "请选择仍然存在、且不在它下面的单位。");
        }
    }

    public void requireEnding(Organ organ, LocalDate on) {
        requireExisting(organ);
        requireNotTop(organ);
        if (on.isAfter(today) || !on.isAfter(organ.since())) {
            throw new BadInput("on", "日期须晚于成立日期 " + organ.since() + "，不晚于今天。");
        }
    }

    /** Nobody beneath may be left without a place. */
    public void requireChildless(Organ organ) {
        if (tree.children(organ.id()).stream().anyMatch(child -> !child.isClosed())) {
            throw new BadInput("on", "它下面还有单位，请先调整它们的隶属关系。");
        }
    }

    public void requirePlace(Organ organ, OrganId parent) {
        requireExisting(organ);
        requireNotTop(organ);
        if (tree.get(parent).isClosed() || tree.subtree(organ.id()).contains(parent)) {
            throw new BadInput("parent", "请选择仍然存在、且不在它下面的单位。");
        }
    }

    private static void requireExisting(Organ organ) {
        if (organ.isClosed()) {
            throw new UnlawfulAct(art(10), organ.name() + "已经不存在，历史不能再改。");
        }
    }

    private static void requireNotTop(Organ organ) {
        if (organ.parent() == null && organ.kind() == OrganKind.COUNTY) {
            throw new UnlawfulAct(art(4), "县级人民政府是单位树的顶端，不能移动、合并或撤销。");
        }
    }

    private static void refuse(Map<String, String> wrong) {
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }
}
