package org.gongkai.catalogue.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.catalogue.CatalogueRegistration;
import org.gongkai.catalogue.TermChanged;
import org.gongkai.catalogue.TermsImported;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.catalogue.domain.Terms;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editing the words items are classified by. A word in use is retired, never removed: the items keep it. */
@Service
public class EditingVocabularies {
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,30}";

    private final Terms terms;
    private final CatalogueRegistration registration;
    private final EditingColumns editing;
    private final ApplicationEventPublisher events;

    EditingVocabularies(Terms terms, CatalogueRegistration registration, EditingColumns editing,
            ApplicationEventPublisher events) {
        this.terms = terms;
        this.registration = registration;
        this.editing = editing;
        this.events = events;
    }

    public void require(Officer officer) {
        editing.require(officer);
    }

    /** Adds the word at the end. */
    @Transactional
    public void add(Officer officer, Vocabulary vocabulary, String code, String name) {
        require(officer);
        requireSound(code, name);
        registration.add(new VocabularyTerm(vocabulary, code, name, lastPosition(vocabulary), false));
    }

    @Transactional
    public void change(Officer officer, VocabularyTerm changed, int version) {
        require(officer);
        requireSound(changed.code(), changed.name());
        terms.save(changed, version);
        events.publishEvent(new TermChanged(changed.vocabulary(), changed.code(), changed.retired()));
    }

    /** Takes over lines of code and name, in their order; words not listed stay as they are. */
    @Transactional
    public int importList(Officer officer, Vocabulary vocabulary, String csv) {
        require(officer);
        var listed = new ArrayList<VocabularyTerm>();
        var codes = new HashSet<String>();
        for (var line : read(csv)) {
            if (line.size() < 2 || !line.get(0).matches(CODE) || line.get(1).isBlank() || !codes.add(line.get(0))) {
                throw new BadInput("csv", "第 " + line.getRecordNumber() + " 行有问题：每行写“代码,名称”，代码不重复。什么也没有导入。");
            }
            listed.add(new VocabularyTerm(vocabulary, line.get(0), line.get(1), (int) line.getRecordNumber() * 10,
                    false));
        }
        terms.merge(listed);
        events.publishEvent(new TermsImported(vocabulary, listed.size()));
        return listed.size();
    }

    private static List<CSVRecord> read(String csv) {
        var format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();
        try (var lines = format.parse(new StringReader(csv.replace("\uFEFF", "")))) {
            return lines.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput("csv", "不是能读的 CSV 表格。");
        }
    }

    private int lastPosition(Vocabulary vocabulary) {
        return terms.list(vocabulary).stream().mapToInt(VocabularyTerm::position).max().orElse(0) + 10;
    }

    private static void requireSound(String code, String name) {
        if (!code.matches(CODE)) {
            throw new BadInput("code", "代码用小写字母、数字和横线。");
        }
        if (name.isBlank()) {
            throw new BadInput("name", "请写名称。");
        }
    }
}
