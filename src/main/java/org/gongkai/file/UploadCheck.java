package org.gongkai.file;

/** The check every file passes, for those that are kept elsewhere than among the public files, such as sealed ones. */
public interface UploadCheck {
    /**
     * @return name and content as they may be kept: the name without paths, a photo without its place
     * @throws org.gongkai.law.BadInput in field {@code file}: too large, not an accepted kind, not what its name says, infected
     */
    Checked check(String name, byte[] content);

    /** A file that passed. */
    record Checked(String name, String mediaType, byte[] content) {}
}
