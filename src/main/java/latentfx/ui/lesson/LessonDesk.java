package latentfx.ui.lesson;

import java.util.function.Consumer;
import latentfx.analysis.Side;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Step;
import latentfx.task.Failures;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.fx.Problem;
import latentfx.ui.glossary.GlossaryViewModel;
import latentfx.ui.lesson.own.OwnLessonViewModel;
import latentfx.ui.lesson.own.OwnWindow;
import latentfx.ui.lesson.own.RecordedView;
import latentfx.ui.lesson.player.LessonViews;
import latentfx.ui.lesson.player.PlayerViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.ui.training.TrainingViewModel;
import latentfx.workbench.LessonModels;

/**
 * What a window teaches with: the library of lessons, the player that runs one, and its views.
 *
 * @param library the lessons at hand
 * @param player runs one
 * @param views show it
 * @param glossary explains terms
 * @param own makes one
 * @param session saves and opens lessons as files
 */
public record LessonDesk(
        LibraryViewModel library,
        PlayerViewModel player,
        LessonViews views,
        GlossaryViewModel glossary,
        OwnLessonViewModel own,
        LessonSession session) {
    /**
     * The window that a desk belongs to.
     *
     * @param sides what is on its maps
     * @param shelf its models
     * @param compare its maps
     * @param training its training
     * @param tools its tools
     */
    record Room(
            SidesViewModel sides,
            ModelShelf shelf,
            CompareViewModel compare,
            TrainingViewModel training,
            ToolsViewModel tools) {}

    /**
     * The desk of one window.
     *
     * @param failed gets the problem when something failed
     */
    static LessonDesk of(
            Services services, LessonSession session, LessonStates states, Room room, Consumer<Problem> failed) {
        WindowStage stage = new WindowStage(services, room.sides(), room.shelf(), states, room.tools(), failed);
        PlayerViewModel player = new PlayerViewModel(services, room.compare(), room.training(), room.tools(), stage);
        GlossaryViewModel glossary = new GlossaryViewModel(
                services.threads().actions(), Failures.of(LessonDesk.class, "the glossary could not be read"));
        LessonViews views = new LessonViews(
                player,
                glossary,
                new LessonModels(services.workbench()),
                services.threads().actions(),
                Failures.of(LessonDesk.class, "a picture of a lesson could not be shown")
                        .andThen(failure -> failed.accept(Problem.from(failure))));
        OwnLessonViewModel own =
                new OwnLessonViewModel(services, states.undo(), player, window(room.sides(), states, stage), failed);
        OwnLessons files =
                new OwnLessons(services.settings(), services.threads().actions());
        own.setOnUsed(files::add);
        session.setOnScript(files::add);
        LibraryViewModel library = new LibraryViewModel(services, player, files, session::open, failed);
        return new LessonDesk(library, player, views, glossary, own, session);
    }

    private static OwnWindow window(SidesViewModel sides, LessonStates states, WindowStage stage) {
        return new OwnWindow() {
            @Override
            public RecordedView now() {
                return recorded(sides, states);
            }

            @Override
            public void show(Lesson lesson, Step step) {
                stage.set(lesson, step, () -> {});
            }
        };
    }

    private static RecordedView recorded(SidesViewModel sides, LessonStates states) {
        return new RecordedView(
                sides.present(Side.LEFT),
                sides.present(Side.RIGHT),
                states.now("", new LessonState.Layout(false, false, "")));
    }
}
