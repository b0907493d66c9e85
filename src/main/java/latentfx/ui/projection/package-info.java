/** How the samples of a map are placed on it: the method, its options, and what it tells of its result. */
@NullMarked
package latentfx.ui.projection;

import org.jspecify.annotations.NullMarked;
