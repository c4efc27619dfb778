package org.gongkai.disclosure.web;

/**
 * A tab of the review queue with its count.
 *
 * @param approve name of what the approving key does there
 */
public record ReviewTab(QueueTab tab, String label, String approve, long count) {}
