/** The main window: menus, actions, dialogs, panes, status bar, and the wiring of the views. */
@NullMarked
package latentfx.ui.shell;

import org.jspecify.annotations.NullMarked;
