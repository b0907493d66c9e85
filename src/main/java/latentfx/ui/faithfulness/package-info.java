/** How far a map can be trusted: its badge, its false and missing neighbours, the neighbours of one sample in three spaces. */
@NullMarked
package latentfx.ui.faithfulness;

import org.jspecify.annotations.NullMarked;
