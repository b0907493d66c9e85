/** What the window remembers, where it keeps it, and the services it is given. */
@NullMarked
package latentfx.ui.settings;

import org.jspecify.annotations.NullMarked;
