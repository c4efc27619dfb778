package org.gongkai.catalogue.application;

import java.util.Map;
import org.gongkai.catalogue.CatalogueRegistration;
import org.gongkai.catalogue.ColumnAdded;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.TermAdded;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.catalogue.domain.Terms;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters columns and terms, whoever asks: the editing pages after their own check, the first start, the demonstration. */
@Service
class RegisteringColumns implements CatalogueRegistration {
    private final Columns columns;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    RegisteringColumns(Columns columns, Terms terms, ApplicationEventPublisher events) {
        this.columns = columns;
        this.terms = terms;
        this.events = events;
    }

    @Override
    @Transactional
    public ColumnId add(NewColumn column) {
        if (!columns.tree().isFree(column.slug(), null)) {
            throw new BadInput("slug", "网址缩写 " + column.slug() + " 已经用过；栏目网址永不重复使用。");
        }
        var id = columns.add(column);
        events.publishEvent(new ColumnAdded(id, column.slug()));
        return id;
    }

    @Override
    @Transactional
    public void add(VocabularyTerm term) {
        if (terms.find(term.vocabulary(), term.code()).isPresent()) {
            throw new BadInput(Map.of("code", "代码 " + term.code() + " 已经用过。"));
        }
        terms.add(term);
        events.publishEvent(new TermAdded(term.vocabulary(), term.code()));
    }
}
