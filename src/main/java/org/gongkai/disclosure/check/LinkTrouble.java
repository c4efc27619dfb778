package org.gongkai.disclosure.check;

/** What is wrong with the address of a link. */
record LinkTrouble(Severity severity, String why, String advice) {}
