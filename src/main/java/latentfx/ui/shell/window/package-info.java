/**
 * The window as the system sees it, whatever it shows: its bounds, and its theme, which can follow that of the system.
 */
@NullMarked
package latentfx.ui.shell.window;

import org.jspecify.annotations.NullMarked;
