package org.gongkai.catalogue.web;

import org.gongkai.catalogue.application.KeepingStandards.State;

/** An entry of the standard catalogue in a list. @param css colour of its state */
public record StandardRow(long id, String field, String first, String name, String content, String term, String owner,
        String column, State state, String stateWord, String css, long items, String latest) {}
