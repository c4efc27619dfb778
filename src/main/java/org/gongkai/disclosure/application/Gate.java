package org.gongkai.disclosure.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.check.Finding;
import org.gongkai.disclosure.check.Severity;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.law.BadInput;
import org.springframework.stereotype.Component;

/** What an edition must pass before it is sent on or published, beyond what it can tell by itself. */
@Component
class Gate {
    private final Catalogue catalogue;
    private final CheckingDisclosures checking;

    Gate(Catalogue catalogue, CheckingDisclosures checking) {
        this.catalogue = catalogue;
        this.checking = checking;
    }

    /**
     * Lets the edition in work pass, or says what is in the way. Where there is none, the item itself refuses the step.
     *
     * @param acceptedWarnings whether the officer has seen the warnings and goes on all the same
     * @return the warnings accepted, for the record
     */
    List<String> pass(Disclosure item, boolean acceptedWarnings) {
        var edition = item.snapshot().inWork();
        if (edition == null) {
            return List.of();
        }
        requireColumnsThatHoldItems(edition.content());
        var findings = checking.check(item, edition.content());
        refuseBlocked(findings);
        var warnings = findings.stream().filter(finding -> finding.severity() == Severity.WARN).toList();
        if (!acceptedWarnings && !warnings.isEmpty()) {
            throw new BadInput("accept", "有 %d 处提醒，请逐一核对，确认无误后勾选“已核对提醒”".formatted(warnings.size()));
        }
        return warnings.stream().map(Finding::key).distinct().toList();
    }

    private static void refuseBlocked(List<Finding> findings) {
        Map<String, String> blocked = new LinkedHashMap<>();
        findings.stream()
                .filter(Finding::blocks)
                .forEach(finding -> blocked.merge(finding.place().field(), finding.why(),
                        (one, next) -> one.contains(next)
                                ? one
                                : one + "；" + next));
        if (!blocked.isEmpty()) {
            throw new BadInput(blocked);
        }
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
