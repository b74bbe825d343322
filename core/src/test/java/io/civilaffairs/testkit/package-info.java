/**
 * Test kit (测试工具): generators of households and laws that a host runs on its own programmes.
 *
 * <p>Entry types: {@link io.civilaffairs.testkit.ProgrammeLaws} for laws, {@link
 * io.civilaffairs.testkit.ProgrammeVerifier} for single cases, {@link io.civilaffairs.testkit.CivilAffairsDomain} for
 * generators. It is published as the {@code tests} jar and needs jqwik 1.9 and AssertJ beside this library. Nothing of
 * it belongs in production code.
 */
@NullMarked
package io.civilaffairs.testkit;

import org.jspecify.annotations.NullMarked;
