package io.civilaffairs.programme.eldercare;

import io.civilaffairs.value.Label;
import java.util.List;

/** How far an ability is impaired (受损程度), from the best to the worst. This class is immutable and thread-safe. */
record CareBand(String id, Label label) {
    /** All bands; the place in the list is the rank. */
    static final List<CareBand> ALL = List.of(
            new CareBand("intact", Label.of("完好", "intact")),
            new CareBand("mild", Label.of("轻度受损", "mildly impaired")),
            new CareBand("moderate", Label.of("中度受损", "moderately impaired")),
            new CareBand("severe", Label.of("重度受损", "severely impaired")));
}
