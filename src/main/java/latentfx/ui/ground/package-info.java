/** Empty ground of a map: what the decoder draws there, and how far that is from the data. */
@NullMarked
package latentfx.ui.ground;

import org.jspecify.annotations.NullMarked;
