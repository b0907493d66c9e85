/** Long jobs: progress, cancellation, the newest-value slot and the executors they run on. */
@NullMarked
package latentfx.task;

import org.jspecify.annotations.NullMarked;
