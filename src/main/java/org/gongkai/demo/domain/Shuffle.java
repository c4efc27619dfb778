package org.gongkai.demo.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Mixing that comes out the same for the same dice. */
final class Shuffle {
    private Shuffle() {}

    static <T> List<T> of(List<T> ordered, SplittableRandom dice) {
        var mixed = new ArrayList<>(ordered);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, dice.nextInt(i + 1));
        }
        return mixed;
    }
}
