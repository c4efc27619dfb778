package org.gongkai.staticsite.application;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.web.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How and where the static site is kept; see docs/operations.md. */
@Component
public class StaticSiteSettings {
    private final String folder;
    private final String platform;
    private final int pagesPerList;

    StaticSiteSettings(@Value("${gongkai.staticsite.folder:}") String folder,
            @Value("${gongkai.staticsite.platform:}") String platform,
            @Value("${gongkai.staticsite.pages-per-list:500}") int pagesPerList, Site site) {
        this.folder = folder;
        this.platform = platform.isEmpty() ? site.baseUrl() : platform;
        this.pagesPerList = pagesPerList;
    }

    /** Where it is kept up to date; empty when it is not. */
    public Optional<Path> folder() {
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder).toAbsolutePath().normalize());
    }

    /** Address of this application for what files cannot do, without a slash at the end. */
    public String platform() {
        return platform;
    }

    /** How many further pages of one list become files. */
    int pagesPerList() {
        return pagesPerList;
    }
}
