/** What is computed from open models: figures, paths compared, traversals, neighbours, samples drawn. */
@NullMarked
package latentfx.analysis;

import org.jspecify.annotations.NullMarked;
