/**
 * Institutions and facilities of elderly care (养老机构与养老服务设施): filing, grading, closing, subsidies for building and
 * running them, what they may claim, and how far a district's facilities reach.
 *
 * <p>Its subjects are institutions ({@code CareInstitution}) and districts ({@code CareDistrict}), not households; each
 * question is a {@code Programme} of its own that a host binds to a setting, as {@code
 * InstitutionGrading.PROGRAMME.in(setting).assess(institution)}. The programmes for persons stand in {@code
 * programme.eldercare}. Imports {@code value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.institution;

import org.jspecify.annotations.NullMarked;
