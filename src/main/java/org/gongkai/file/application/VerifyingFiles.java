package org.gongkai.file.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import org.gongkai.file.FilesVerified;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what we keep with its checksums, a part every night, all of it on command. */
@Service
class VerifyingFiles {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyingFiles.class);
    private static final int A_NIGHTS_WORK = 2_000;
    private final FileRecords records;
    private final ContentFolder folder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyingFiles(FileRecords records, ContentFolder folder, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.folder = folder;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${gongkai.file.verify-at:0 30 3 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void verifySome() {
        verify(A_NIGHTS_WORK);
    }

    @Transactional
    public FilesVerified verifyAll() {
        return verify(Integer.MAX_VALUE);
    }

    private FilesVerified verify(int limit) {
        var damaged = new ArrayList<String>();
        var due = records.leastRecentlyVerified(limit);
        for (var sha256 : due) {
            boolean intact = isIntact(sha256);
            records.verified(sha256, intact, clock.instant());
            if (!intact) {
                LOG.error("content {} is missing or damaged", sha256);
                damaged.add(sha256);
            }
        }
        var verified = new FilesVerified(due.size(), damaged);
        if (!due.isEmpty()) {
            events.publishEvent(verified);
        }
        return verified;
    }

    private boolean isIntact(String sha256) {
        try {
            return folder.isIntact(sha256);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading " + sha256, unreadable);
        }
    }
}
