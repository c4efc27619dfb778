package org.gongkai.report.web;

import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.web.Slice;

/**
 * The records a figure had when its report was signed.
 *
 * @param path of this list, ready for the key of the next page
 */
public record SignedRecordsView(String title, String label, String value, String back, String path,
        Slice<Kept> records) {}
