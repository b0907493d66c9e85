/** The main window: menus, actions, dialogs, panes, status bar, and what brings the views together. */
@NullMarked
package latentfx.ui.shell;

import org.jspecify.annotations.NullMarked;
