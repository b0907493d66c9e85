/**
 * Work in the background: {@link latentfx.task.LatestAnswer} where only the newest question counts,
 * {@link latentfx.task.BackgroundActions} where every action does, {@link latentfx.task.Job} for what tells its progress;
 * cancellation, the newest-value slot and the executors.
 */
@NullMarked
package latentfx.task;

import org.jspecify.annotations.NullMarked;
