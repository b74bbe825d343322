package io.civilaffairs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.standard.Setting;

/** Whether a programme can be bound by itself: a value it compares may ask for another, which its conditions do not show. */
final class Alone {
    private Alone() {}

    static boolean binds(Programme<?> programme, Setting setting) {
        try {
            programme.in(setting);
            return true;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageEndingWith("use a PolicyBook");
            return false;
        }
    }
}
