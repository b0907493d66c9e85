/**
 * What the window remembers from one start to the next, and the services that the composition root gives it. Stands on the
 * training rooms, whose data sources it names, and below shelf, lesson and shell.
 */
@NullMarked
package latentfx.ui.settings;

import org.jspecify.annotations.NullMarked;
