package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import org.gongkai.disclosure.Validity;
import org.gongkai.law.BadInput;

/**
 * A document was marked as no longer (wholly) in force.
 *
 * @param on first day this is so
 * @param by number or name of the document that did it; may be empty when its time just ran out
 */
public record Marking(Validity validity, LocalDate on, String by) {
    public Marking {
        by = by.strip();
        if (validity == Validity.IN_FORCE) {
            throw new BadInput("validity", "请选择失效、废止或已修改");
        }
        if (by.isEmpty() && validity != Validity.EXPIRED) {
            throw new BadInput("by", "请填写据以废止或修改的文件文号或名称");
        }
    }
}
