/**
 * Standards (标准): dated, region-scoped, cited amounts and limits, and who may set them.
 *
 * <p>Entry type: {@link io.civilaffairs.standard.StandardBook}. A {@link
 * io.civilaffairs.standard.Setting} fixes the book, the region, the month and the chosen options under
 * which rules are applied. Imports {@code value}, {@code law} and {@code region} only.
 */
@NullMarked
package io.civilaffairs.standard;

import org.jspecify.annotations.NullMarked;
