package org.gongkai.database;

import java.nio.file.Path;

/** A second application was started on a data folder that one is already using. */
final class DataFolderInUse extends IllegalStateException {
    DataFolderInUse(Path folder) {
        super("数据目录 " + folder + " 正由另一个公开平台进程使用，未启动。请先停止它，或用 GONGKAI_DATA 指定另一个目录。"
                + " (The data folder is in use by another Gongkai process; stop it or set GONGKAI_DATA.)");
    }
}
