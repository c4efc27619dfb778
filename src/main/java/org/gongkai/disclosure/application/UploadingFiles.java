package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;
import static org.gongkai.identity.Permission.READ_ITEMS;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Uploads;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for an item while it is written. Nobody can reach another item's files by guessing numbers. */
@Service
public class UploadingFiles {
    private static final Pattern PICTURE = Pattern.compile("file:(\\d{1,18})");

    private final Uploads uploads;
    private final Files files;
    private final AccessPolicy policy;

    UploadingFiles(Uploads uploads, Files files, AccessPolicy policy) {
        this.uploads = uploads;
        this.files = files;
        this.policy = policy;
    }

    @Transactional
    public StoredFile upload(Disclosure item, String name, InputStream content, Officer officer) throws IOException {
        policy.require(officer, DRAFT_ITEMS, item.organ());
        var stored = files.store(name, content);
        uploads.add(item.id(), stored.id());
        return stored;
    }

    /** Files that came to be in another way, such as the pictures of an imported document. */
    @Transactional
    public void claim(Disclosure item, List<StoredFile> made, Officer officer) {
        policy.require(officer, DRAFT_ITEMS, item.organ());
        made.forEach(file -> uploads.add(item.id(), file.id()));
    }

    @Transactional(readOnly = true)
    public StoredFile get(Disclosure item, FileId file, Officer officer) {
        policy.require(officer, READ_ITEMS, item.organ());
        if (uploads.of(item.id(), List.of(file)).isEmpty()) {
            throw new NoSuchRecord("这条信息没有编号为 " + file + " 的文件");
        }
        return files.get(file);
    }

    /** Gives a file another name for readers; the content is kept once. */
    @Transactional
    public FileId rename(Disclosure item, FileId file, String name, Officer officer) throws IOException {
        if (name.isBlank()) {
            return file;
        }
        var known = get(item, file, officer);
        if (name.strip().equals(known.name())) {
            return file;
        }
        try (var content = files.open(file)) {
            return upload(item, withExtension(name.strip(), known.name()), content, officer).id();
        }
    }

    private static String withExtension(String name, String before) {
        int dot = before.lastIndexOf('.');
        String extension = dot < 0 ? "" : before.substring(dot);
        return name.endsWith(extension) ? name : name + extension;
    }

    /** Refuses a text that refers to files of other items. */
    @Transactional(readOnly = true)
    public void requireOwn(Disclosure item, Content content) {
        var referred = new ArrayList<>(content.attachments());
        PICTURE.matcher(content.bodyHtml())
                .results()
                .forEach(found -> referred.add(new FileId(Long.parseLong(found.group(1)))));
        if (!uploads.of(item.id(), referred).containsAll(referred)) {
            throw new BadInput("attachments", "附件或图片不属于这条信息，请重新上传");
        }
    }
}
