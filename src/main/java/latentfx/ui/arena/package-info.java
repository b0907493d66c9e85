/** The arena: clouds of points turned in space, laid flat by any method, with their neighbours, two pins and a score. */
@NullMarked
package latentfx.ui.arena;

import org.jspecify.annotations.NullMarked;
