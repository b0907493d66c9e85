/** What is computed from open models: figures, path comparisons, traversals, neighbour comparisons, draws. */
@NullMarked
package latentfx.analysis;

import org.jspecify.annotations.NullMarked;
