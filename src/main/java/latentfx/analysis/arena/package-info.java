/**
 * Clouds of points in space with the sheets that they lie on, ways to lay them flat, and scores against the true sheet:
 * computes without a toolkit.
 */
@NullMarked
package latentfx.analysis.arena;

import org.jspecify.annotations.NullMarked;
