package latentfx.ui.lesson.player;

import java.util.function.Consumer;
import latentfx.task.BackgroundActions;
import latentfx.ui.glossary.GlossaryViewModel;
import latentfx.ui.glossary.TermMarker;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.workbench.LessonModels;

/** Makes the views of the lesson that runs. */
public final class LessonViews {
    private final PlayerViewModel player;
    private final ChoicePictures pictures;
    private final TermMarker marker;

    /**
     * Views of what {@code player} runs.
     *
     * @param glossary explains the terms in texts
     * @param models opens the models of pictures to choose from
     * @param background makes the pictures
     * @param failed gets what went wrong with one of them
     */
    public LessonViews(
            PlayerViewModel player,
            GlossaryViewModel glossary,
            LessonModels models,
            BackgroundActions background,
            Consumer<Throwable> failed) {
        this.player = player;
        marker = new TermMarker(glossary);
        pictures = new ChoicePictures(player, models, background, failed);
    }

    /** What runs the lesson. */
    PlayerViewModel player() {
        return player;
    }

    /** The view beside the maps; {@code card} saves the card at the end. */
    public LessonView beside(CardActions card) {
        return new LessonView(player, pictures, marker, card);
    }

    /** What is shown below the page of another tool while {@code tools} has one open. */
    public LessonStrip strip(ToolsViewModel tools) {
        return new LessonStrip(player, tools, marker);
    }

    /** The view in front of a class; {@code card} saves the card at the end. */
    public ClassView inClass(CardActions card) {
        return new ClassView(player, pictures, marker, card);
    }
}
