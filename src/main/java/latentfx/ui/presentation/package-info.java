/** How large the window draws text and marks, and the presentation: maps alone on the full screen, readable from afar. */
@NullMarked
package latentfx.ui.presentation;

import org.jspecify.annotations.NullMarked;
