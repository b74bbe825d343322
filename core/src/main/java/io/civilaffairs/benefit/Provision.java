package io.civilaffairs.benefit;

import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A benefit in kind or a right with the condition it hangs on (实物、服务或资格及其条件).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param service what is given
 * @param when who of those entitled has it, or null if all have
 * @param <S> the type of the subject
 */
public record Provision<S extends Subject>(
        Service service, @Nullable Criterion<S> when) {}
