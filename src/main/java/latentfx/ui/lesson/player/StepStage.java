package latentfx.ui.lesson.player;

import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Step;

/** What a lesson is played on: the window, as far as steps set it. For the FX thread. */
public interface StepStage {
    /** Remembers what the window shows, before a lesson begins. */
    void enter();

    /**
     * Sets the window to the state of {@code step}; {@code shown} runs when it shows it, or when that has failed and was told.
     */
    void show(Lesson lesson, Step step, Runnable shown);

    /** Opens the page of a tool that {@code step} is about; nothing if it is about none. */
    void openPage(Step step);

    /** Gives back what was remembered. */
    void leave();
}
