package org.gongkai.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.law.BadInput;

/**
 * Whether a packed file can be unpacked without harm: no bomb, no way out of its folder, no programs. Sizes are measured,
 * not believed, since a bomb lies about them.
 */
public record ZipCheck(long maxUnpackedBytes) {
    static final int MOST_ENTRIES = 10_000;
    private static final long SUSPICIOUS_SIZE = 32L * 1024 * 1024;
    private static final int SUSPICIOUS_RATIO = 200;
    private static final Pattern LEAVING = Pattern.compile("(?s)^[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");
    private static final int BUFFER = 16 * 1024;
    private static final Set<String> PROGRAMS = Set.of("exe", "dll", "bat", "cmd", "com", "scr", "pif", "msi", "vbs",
            "vbe", "js", "jse", "wsf", "ps1", "jar", "lnk", "hta", "apk", "sh");

    /** @throws BadInput saying what is wrong with it */
    public void check(Path path, FileKind kind) throws IOException {
        long total = 0;
        try (var zip = Zip.open(path)) {
            refuseIf(zip.entries().size() > MOST_ENTRIES, "压缩包内文件过多（超过 " + MOST_ENTRIES + " 个），请分批上传。");
            for (var entry : zip.entries()) {
                checkName(Zip.nameOf(entry), kind);
                refuseIf(entry.getGeneralPurposeBit().usesEncryption(), "压缩包设有密码，无法检查和阅读，请去掉密码后上传。");
                total += entry.isDirectory() ? 0 : measured(zip, entry, maxUnpackedBytes - total);
            }
        }
    }

    private void checkName(String name, FileKind kind) {
        boolean leaves = name.startsWith("/") || LEAVING.matcher(name).matches() || name.indexOf('\0') >= 0;
        refuseIf(leaves, "压缩包内有非法路径，已拒绝。");
        if (kind == FileKind.ZIP) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            refuseIf(PROGRAMS.contains(extension), "压缩包内含有程序文件“" + FileName.of(name).value() + "”，已拒绝，请删除后重新打包。");
        }
    }

    private static long measured(Zip zip, ZipArchiveEntry entry, long left) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.open(entry)) {
            for (int n; (n = in.read(buffer)) > 0;) {
                size += n;
                boolean bomb = size > SUSPICIOUS_SIZE
                        && size / Math.max(1, entry.getCompressedSize()) > SUSPICIOUS_RATIO;
                refuseIf(bomb || size > left, "文件解压后过大，疑似压缩炸弹，已拒绝。");
            }
        }
        return size;
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new BadInput("file", why);
        }
    }
}
