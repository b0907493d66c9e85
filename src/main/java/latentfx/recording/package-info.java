/** The time machine: checkpoints of a training kept in memory and on disk within a budget, read back, and their maps aligned. */
@NullMarked
package latentfx.recording;

import org.jspecify.annotations.NullMarked;
