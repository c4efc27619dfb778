package org.gongkai.disclosure.application;

import java.util.List;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.law.BadInput;
import org.springframework.stereotype.Component;

/** What an edition must pass before it is sent on or published, beyond what it can tell by itself. */
@Component
class Gate {
    private final Catalogue catalogue;

    Gate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Lets the edition in work pass, or says what is in the way.
     *
     * @param acceptedWarnings whether the officer has seen the warnings and goes on all the same
     * @return codes of the warnings accepted, for the record
     */
    List<String> pass(Disclosure item, boolean acceptedWarnings) {
        var edition = item.snapshot().inWork();
        if (edition != null) {
            requireColumnsThatHoldItems(edition.content());
        }
        return List.of();
    }

    private void requireColumnsThatHoldItems(Content content) {
        for (var id : content.classification().columns()) {
            var column = catalogue.find(id).orElseThrow(() -> new BadInput("column", "所选栏目已不存在，请重新选择"));
            if (column.kind() == ColumnKind.LINK) {
                throw new BadInput("column", "栏目“" + column.name() + "”只是链接，不能存放信息");
            }
        }
    }
}
