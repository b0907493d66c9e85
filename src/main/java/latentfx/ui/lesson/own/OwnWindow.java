package latentfx.ui.lesson.own;

import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Step;

/** The window in which a lesson is made. For the FX thread. */
public interface OwnWindow {
    /** What it shows now. */
    RecordedView now();

    /** Sets it to the state of {@code step}, whose models {@code lesson} holds or the program brings. */
    void show(Lesson lesson, Step step);
}
