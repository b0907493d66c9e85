/** What distances between images say: contrast, intrinsic dimension, hubs, and who is nearest. */
@NullMarked
package latentfx.analysis.distances;

import org.jspecify.annotations.NullMarked;
