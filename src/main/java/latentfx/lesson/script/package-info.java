/** What a lesson tells and asks, step by step, without a window: texts in two languages, tasks, questions and figures. */
@NullMarked
package latentfx.lesson.script;

import org.jspecify.annotations.NullMarked;
