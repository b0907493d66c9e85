/**
 * Work in the background: {@link latentfx.task.LatestAnswer} where only the newest question counts, {@link
 * latentfx.task.BackgroundActions} where every action counts, {@link latentfx.task.Job} for work with progress; also
 * cancellation, {@link latentfx.task.LatestSlot} and the executors. Files are written by {@link latentfx.task.SafeWrite}.
 */
@NullMarked
package latentfx.task;

import org.jspecify.annotations.NullMarked;
