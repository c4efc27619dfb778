package org.gongkai.offence;

import org.springframework.context.event.EventListener;

/** Listens to something that leaves no trace. */
public class OffendingListener {
    @EventListener
    void on(OffendingRoot notAnAct) {}
}
