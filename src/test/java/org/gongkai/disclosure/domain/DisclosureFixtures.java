package org.gongkai.disclosure.domain;

import java.util.List;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.gongkai.catalogue.IndexNumber;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Disclosure.Snapshot;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;

/** Items in any state, without the way that leads there. */
final class DisclosureFixtures {
    static final AccountId AUTHOR = new AccountId(1);
    static final AccountId REVIEWER = new AccountId(2);
    static final AccountId OFFICE = new AccountId(3);
    static final Instant NOW = Instant.parse("2024-03-11T02:00:00Z");
    static final Registrar REGISTRAR = (item, content, at) -> new FirstPublication(
            new IndexNumber("DTEST0002/2024-00001"), "/xxgk/ceshiju/tzgg/202403/t20240311_1.html", at);

    private DisclosureFixtures() {}

    static Disclosure draft() {
        return Disclosure.begin(new DisclosureId(1), new OrganId(9), ContentFixtures.complete(), by(AUTHOR));
    }

    static Disclosure draft(Content content) {
        return Disclosure.begin(new DisclosureId(1), new OrganId(9), content, by(AUTHOR));
    }

    /** An item at this stage, standing so before the public, with whatever editions that implies. */
    static Disclosure at(Stage stage, Standing standing) {
        return at(stage, standing, ContentFixtures.complete());
    }

    static Disclosure at(Stage stage, Standing standing, Content content) {
        boolean wasPublic = standing != Standing.UNPUBLISHED;
        var published = new Edition(1, content, Set.of(AUTHOR), "", false, null, NOW);
        var inWork = new Edition(wasPublic ? 2 : 1, content, Set.of(AUTHOR), "", false, null, null);
        return new Disclosure(new Snapshot(new DisclosureId(1), new OrganId(9), stage, standing,
                stage == Stage.SETTLED ? null : inWork, wasPublic ? published : null,
                wasPublic ? REGISTRAR.register(null, content, NOW) : null,
                stage == Stage.SCHEDULED ? NOW.plusSeconds(60) : null, null, null,
                standing == Standing.WITHDRAWN || standing == Standing.REMOVED
                        ? new Ending(Ending.Kind.ERROR, "数字有误", LocalDate.of(2024, 3, 10), null)
                        : null,
                ReviewProgress.NONE, 0));
    }

    static Disclosure releasedExpress(AccountId by) {
        var item = draft();
        item.publishExpress("防汛紧急通知", List.of(), REGISTRAR, by(by));
        return item;
    }

    static Signature by(AccountId account) {
        return new Signature(account, "测试" + account, NOW);
    }
}
