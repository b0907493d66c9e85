/**
 * The view of recorded trainings: shows their maps at any checkpoint, plays them, exports them, and continues from a
 * checkpoint.
 */
@NullMarked
package latentfx.ui.time;

import org.jspecify.annotations.NullMarked;
