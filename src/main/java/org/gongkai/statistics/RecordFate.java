package org.gongkai.statistics;

import org.jspecify.annotations.Nullable;

/** What has become of a record that counted once, or counts only now. @param url where it is found; null when nowhere */
public record RecordFate(String words, @Nullable String url) {}
