/** How far a map can be believed: its badge, its false and missing neighbours, the neighbours of one sample in three spaces. */
@NullMarked
package latentfx.ui.honesty;

import org.jspecify.annotations.NullMarked;
