package org.gongkai.disclosure.imports.application;

/** An officer stopped an import of all or nothing; undoes what its transaction has entered. */
final class ImportStopped extends RuntimeException {
    ImportStopped() {
        super("导入已被停止");
    }
}
