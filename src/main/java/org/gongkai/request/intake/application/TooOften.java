package org.gongkai.request.intake.application;

import java.time.Duration;

/** More than the limits allow; answered with 429 and when to come back. */
public final class TooOften extends RuntimeException {
    private final Duration pause;

    TooOften(String what, Duration pause) {
        super("%s，请 %d 分钟后再试；也可以当面或者邮寄提出，不受此限。".formatted(what, pause.toMinutes()));
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
