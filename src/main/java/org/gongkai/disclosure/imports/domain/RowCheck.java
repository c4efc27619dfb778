package org.gongkai.disclosure.imports.domain;

import static org.gongkai.disclosure.imports.domain.ImportField.ATTACHMENTS;
import static org.gongkai.disclosure.imports.domain.ImportField.COLUMN;
import static org.gongkai.disclosure.imports.domain.ImportField.DOCUMENT_NUMBER;
import static org.gongkai.disclosure.imports.domain.ImportField.FORMED_ON;
import static org.gongkai.disclosure.imports.domain.ImportField.INDEX_NUMBER;
import static org.gongkai.disclosure.imports.domain.ImportField.LEGACY_URL;
import static org.gongkai.disclosure.imports.domain.ImportField.ORGAN;
import static org.gongkai.disclosure.imports.domain.ImportField.PUBLISHED_ON;
import static org.gongkai.disclosure.imports.domain.ImportField.SUMMARY;
import static org.gongkai.disclosure.imports.domain.ImportField.TITLE;
import static org.gongkai.disclosure.imports.domain.ImportField.VALIDITY;
import static org.gongkai.disclosure.imports.domain.ImportField.VOID_ON;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one table, in order; what occurs twice is told at its second occurrence. */
public final class RowCheck {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final LocalDate OLDEST = LocalDate.of(1949, 10, 1);
    private static final Map<String, Validity> VALIDITIES = Map.ofEntries(Map.entry("", Validity.IN_FORCE),
            Map.entry("有效", Validity.IN_FORCE), Map.entry("现行有效", Validity.IN_FORCE), Map.entry("是", Validity.IN_FORCE),
            Map.entry("失效", Validity.EXPIRED), Map.entry("已失效", Validity.EXPIRED), Map.entry("否", Validity.EXPIRED),
            Map.entry("废止", Validity.REPEALED), Map.entry("已废止", Validity.REPEALED),
            Map.entry("修改", Validity.AMENDED), Map.entry("已修改", Validity.AMENDED));
    private static final Pattern BETWEEN_FILES = Pattern.compile("[;；|\\n]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[;；,，、\\s]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SITE = Pattern.compile("(?i)^https?://[^/]*");
    private static final Pattern PLACE_WITHIN = Pattern.compile("#.*");
    private final Surroundings surroundings;
    private final Map<String, PublicationChannel> channels;
    private final Map<String, Integer> indexNumbers = new HashMap<>();
    private final Map<String, Integer> legacyUrls = new HashMap<>();

    /** @param channels by the name people know them by */
    public RowCheck(Surroundings surroundings, Map<String, PublicationChannel> channels) {
        this.surroundings = surroundings;
        this.channels = Map.copyOf(channels);
    }

    public CheckedRow check(SourceRow row) {
        return new One(row).checked();
    }

    /** Names of the attachments a row wants. */
    public static List<String> attachmentsOf(SourceRow row) {
        return listed(row.get(ATTACHMENTS), BETWEEN_FILES);
    }

    /** Path and query of an old address, as requests will bring it. */
    public static String pathOf(String address) {
        String path = PLACE_WITHIN.matcher(SITE.matcher(address).replaceFirst("")).replaceFirst("");
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    private static List<String> listed(String value, Pattern separators) {
        return separators.splitAsStream(value).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The check of one row. */
    private final class One {
        private final SourceRow row;
        private final List<Problem> problems = new ArrayList<>();

        One(SourceRow row) {
            this.row = row;
        }

        CheckedRow checked() {
            String title = title();
            var organ = organ();
            var column = organ.flatMap(this::column);
            var published = published();
            var formed = formed(published);
            var validity = validity();
            var voidOn = day(VOID_ON);
            var more = new Words();
            attachments();
            if (organ.isEmpty() || column.isEmpty() || published.isEmpty() || !problems.isEmpty()) {
                return new CheckedRow(row, null, problems);
            }
            var item = new PastItem(organ.get(), column.get(), List.of(), title, row.get(SUMMARY),
                    LegacyText.clean(row.get(ImportField.BODY)), orNull(row.get(DOCUMENT_NUMBER)), more.indexNumber,
                    formed.orElse(null), published.get().atZone(CHINA).toInstant(), more.channels, more.theme,
                    more.genre, more.field, listed(row.get(ImportField.KEYWORDS), BETWEEN_WORDS), validity,
                    voidOn.orElse(null), orNull(row.get(ImportField.ABOLISHED_BY)), List.of(), more.legacyUrl);
            return new CheckedRow(row, item, problems);
        }

        private void wrong(ImportField field, String wrong, String right) {
            problems.add(Problem.of(field, wrong, right));
        }

        private String title() {
            String title = SPACES.matcher(row.get(TITLE)).replaceAll(" ");
            if (title.isEmpty()) {
                wrong(TITLE, "没有标题", "填写信息的标题");
            } else if (title.length() > LONGEST_TITLE) {
                wrong(TITLE, "标题有 " + title.length() + " 字", "不超过 " + LONGEST_TITLE + " 字");
            }
            tooLong(SUMMARY, LONGEST_SUMMARY);
            tooLong(DOCUMENT_NUMBER, LONGEST_NUMBER);
            return title;
        }

        private void tooLong(ImportField field, int longest) {
            int length = row.get(field).length();
            if (length > longest) {
                wrong(field, "有 " + length + " 字", "不超过 " + longest + " 字");
            }
        }

        private Optional<OrganId> organ() {
            String name = row.get(ORGAN);
            var organ = name.isEmpty() ? Optional.ofNullable(surroundings.defaultOrgan())
                    : surroundings.organNamed(name);
            if (organ.isEmpty()) {
                wrong(ORGAN, name.isEmpty() ? "没有发布机构" : "没有叫“" + name + "”的单位", "单位的全称或简称，或上传时选默认单位");
            } else if (!surroundings.mayImportFor(organ.get())) {
                wrong(ORGAN, "您不能导入“" + name + "”的信息", "您有权导入的单位");
            }
            return organ;
        }

        private Optional<ColumnId> column(OrganId organ) {
            String name = row.get(COLUMN);
            if (name.isEmpty()) {
                var byDefault = Optional.ofNullable(surroundings.defaultColumn())
                        .filter(column -> surroundings.offers(organ, column));
                if (byDefault.isEmpty()) {
                    wrong(COLUMN, "没有栏目", "栏目名称，或上传时选该单位有的默认栏目");
                }
                return byDefault;
            }
            var columns = surroundings.columnsNamed(name, organ);
            if (columns.size() != 1) {
                wrong(COLUMN,
                        columns.isEmpty() ? "该单位没有叫“" + name + "”的栏目" : "有 " + columns.size() + " 个栏目叫“" + name + "”",
                        "栏目名称；重名时写全路径，如 上级栏目/" + name);
                return Optional.empty();
            }
            return Optional.of(columns.getFirst());
        }

        private Optional<LocalDateTime> published() {
            String typed = row.get(PUBLISHED_ON);
            var published = Dates.parse(typed);
            if (published.isEmpty()) {
                wrong(PUBLISHED_ON, typed.isEmpty() ? "没有发布日期" : "看不懂“" + typed + "”",
                        "如 2021-03-15 或 2021-03-15 09:30");
            } else if (published.get().toLocalDate().isAfter(surroundings.today())) {
                wrong(PUBLISHED_ON, "发布日期在今天之后", "已经发布过的日期");
            } else if (published.get().toLocalDate().isBefore(OLDEST)) {
                wrong(PUBLISHED_ON, "发布日期过早", "检查年份");
            }
            return published;
        }

        private Optional<LocalDate> formed(Optional<LocalDateTime> published) {
            var formed = day(FORMED_ON);
            if (formed.isPresent() && published.isPresent()
                    && formed.get().isAfter(published.get().toLocalDate())) {
                wrong(FORMED_ON, "成文日期晚于发布日期", "不晚于 " + published.get().toLocalDate());
            }
            return formed;
        }

        private Optional<LocalDate> day(ImportField field) {
            String typed = row.get(field);
            var day = Dates.parse(typed).map(LocalDateTime::toLocalDate);
            if (day.isEmpty() && !typed.isEmpty()) {
                wrong(field, "看不懂“" + typed + "”", "如 2021-03-12");
            }
            return day;
        }

        private Validity validity() {
            var validity = VALIDITIES.get(row.get(VALIDITY));
            if (validity == null) {
                wrong(VALIDITY, "不认得“" + row.get(VALIDITY) + "”", "有效、失效、废止、已修改");
                return Validity.IN_FORCE;
            }
            return validity;
        }

        private void attachments() {
            for (String name : attachmentsOf(row)) {
                int found = surroundings.attachmentsNamed(name);
                if (found != 1) {
                    wrong(ATTACHMENTS, found == 0 ? "压缩包里没有“" + name + "”" : "压缩包里有 " + found + " 个“" + name + "”",
                            found == 0 ? "压缩包内的文件名，多个用分号隔开" : "写上文件夹，如 2021/" + name);
                } else if (!surroundings.acceptsKind(name)) {
                    wrong(ATTACHMENTS, "不接受“" + name + "”这类文件", "系统接受的附件类型");
                }
            }
        }

        /** Numbers, addresses and classified words of the row. */
        private final class Words {
            private final @Nullable String indexNumber = once(INDEX_NUMBER, row.get(INDEX_NUMBER), indexNumbers,
                    surroundings.takenIndexNumbers());
            private final @Nullable String legacyUrl = once(LEGACY_URL, pathOf(row.get(LEGACY_URL)), legacyUrls,
                    surroundings.takenLegacyUrls());
            private final @Nullable String theme = term(ImportField.THEME, Vocabulary.THEME);
            private final @Nullable String genre = term(ImportField.GENRE, Vocabulary.GENRE);
            private final @Nullable String field = term(ImportField.FIELD, Vocabulary.FIELD);
            private final Set<PublicationChannel> channels = channels();

            private @Nullable String once(ImportField of, String value, Map<String, Integer> seen, Set<String> taken) {
                if (value.isEmpty()) {
                    return null;
                }
                var earlier = seen.putIfAbsent(value, row.number());
                if (earlier != null) {
                    wrong(of, "与第 " + earlier + " 行重复", "每行不同");
                } else if (taken.contains(value)) {
                    wrong(of, "“" + value + "”已被系统中的信息使用", of == INDEX_NUMBER ? "改正，或留空自动编号" : "改正或留空");
                } else if (value.length() > (of == INDEX_NUMBER ? 64 : 1000)) {
                    wrong(of, "过长", "检查是否填错列");
                }
                return value;
            }

            private @Nullable String term(ImportField of, Vocabulary vocabulary) {
                String name = row.get(of);
                if (name.isEmpty()) {
                    return null;
                }
                var code = surroundings.termNamed(vocabulary, name);
                if (code.isEmpty()) {
                    wrong(of, "分类词表里没有“" + name + "”", "词表中的名称或代码，或留空");
                }
                return code.orElse(null);
            }

            private Set<PublicationChannel> channels() {
                var found = EnumSet.noneOf(PublicationChannel.class);
                for (String name : listed(row.get(ImportField.CHANNELS), BETWEEN_WORDS)) {
                    var channel = RowCheck.this.channels.get(name);
                    if (channel == null) {
                        wrong(ImportField.CHANNELS, "不认得“" + name + "”", String.join("、",
                                RowCheck.this.channels.keySet()));
                    } else {
                        found.add(channel);
                    }
                }
                return found.isEmpty() ? EnumSet.of(PublicationChannel.SITE) : found;
            }
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
