/**
 * The models at hand, bundled, opened from files or trained, and which of them is shown on which map. Stands on the settings;
 * lesson and shell stand on it.
 */
@NullMarked
package latentfx.ui.shelf;

import org.jspecify.annotations.NullMarked;
