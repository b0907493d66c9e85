/** The tool pane at the left edge of the window: which tools there are, which page of which is open, and the bar that opens them. */
@NullMarked
package latentfx.ui.tools;

import org.jspecify.annotations.NullMarked;
