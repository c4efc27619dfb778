package org.gongkai.search.store.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.gongkai.search.domain.Cutter;
import org.gongkai.search.domain.Field;

/** The pieces of a text, as Lucene takes them. */
final class CutTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String plain;
    private final Field.Cut how;
    private Cutter cutter;

    CutTokens(String plain, Field.Cut how) {
        this.plain = plain;
        this.how = how;
        this.cutter = new Cutter(plain, how);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!cutter.next()) {
            return false;
        }
        term.append(plain, cutter.start(), cutter.end());
        return true;
    }

    @Override
    public void reset() {
        cutter = new Cutter(plain, how);
    }
}
