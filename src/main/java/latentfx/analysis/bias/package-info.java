/** What data leaves out: measures of strokes, weights for drawing rare samples more often, errors by group. */
@NullMarked
package latentfx.analysis.bias;

import org.jspecify.annotations.NullMarked;
