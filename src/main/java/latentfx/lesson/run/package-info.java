/** A lesson under way: where it is, what was predicted, and how that compares with what was measured. */
@NullMarked
package latentfx.lesson.run;

import org.jspecify.annotations.NullMarked;
