/** A lesson in the window: runs its steps beside the maps, asks, measures and shows what was measured. */
@NullMarked
package latentfx.ui.lesson.player;

import org.jspecify.annotations.NullMarked;
