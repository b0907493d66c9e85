/** The main window: menus, status bar, settings, errors. */
@NullMarked
package latentfx.ui.shell;

import org.jspecify.annotations.NullMarked;
