/** What asks over a window: the system's dialogs for files, and boxes laid over the window's content. */
@NullMarked
package latentfx.ui.shell.dialog;

import org.jspecify.annotations.NullMarked;
