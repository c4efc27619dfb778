package org.gongkai.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.audit.domain.EntryFixtures.chain;
import static org.gongkai.audit.domain.EntryFixtures.check;
import static org.gongkai.audit.domain.EntryFixtures.deed;

import org.gongkai.audit.domain.ChainCheck.Break;
import org.gongkai.audit.domain.ChainCheck.Fault;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    @Test
    void anUntouchedChainIsIntact() {
        var chain = chain(5);

        var result = check(chain);

        assertThat(result.isIntact()).isTrue();
        assertThat(result.checked()).isEqualTo(5);
        assertThat(result.head()).isEqualTo(new Anchor(5, chain.getLast().hash()));
    }

    @Test
    void anEmptyChainIsIntact() {
        assertThat(check(chain(0)).head()).isEqualTo(new Anchor(0, Entry.GENESIS));
    }

    @Test
    void anAlteredEntryIsNamed() {
        var chain = chain(5);
        var third = chain.get(2);
        chain.set(2, new Entry(3, deed("SomethingElse"), third.previousHash(), third.hash()));

        assertThat(check(chain).breaks()).containsExactly(new Break(3, Fault.ALTERED));
    }

    @Test
    void anEntrySealedAnewNoLongerFitsTheNext() {
        var chain = chain(5);
        chain.set(2, Entry.sealed(3, chain.get(1).hash(), deed("SomethingElse")));

        assertThat(check(chain).breaks()).containsExactly(new Break(4, Fault.UNLINKED));
    }

    @Test
    void aRemovedEntryLeavesAGap() {
        var chain = chain(5);
        chain.remove(2);

        assertThat(check(chain).breaks()).containsExactly(new Break(3, Fault.MISSING));
    }

    @Test
    void aChainRewrittenToItsEndContradictsTheAnchor() {
        var honest = chain(5);
        var anchor = new Anchor(4, honest.get(3).hash());
        var rewritten = chain(2);
        for (int id = 3; id <= 5; id++) {
            rewritten.add(Entry.sealed(id, rewritten.getLast().hash(), deed("Rewritten")));
        }

        assertThat(check(rewritten).isIntact()).isTrue();
        assertThat(check(rewritten, anchor).breaks()).containsExactly(new Break(4, Fault.CONTRADICTS_ANCHOR));
    }

    @Test
    void aChainCutOffAtItsEndIsShorterThanTheAnchorSays() {
        var anchor = new Anchor(5, chain(5).getLast().hash());

        assertThat(check(chain(3), anchor).breaks()).containsExactly(new Break(4, Fault.CUT_OFF));
    }
}
