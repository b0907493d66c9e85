/** How fast the window answers, live: decode, pick and frame. */
@NullMarked
package latentfx.ui.latency;

import org.jspecify.annotations.NullMarked;
