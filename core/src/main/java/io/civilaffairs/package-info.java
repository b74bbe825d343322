/**
 * The front door (入口). {@link io.civilaffairs.CivilAffairs} has the methods a newcomer needs and is the only place that
 * wires packs, programmes and calendars together.
 */
@NullMarked
package io.civilaffairs;

import org.jspecify.annotations.NullMarked;
