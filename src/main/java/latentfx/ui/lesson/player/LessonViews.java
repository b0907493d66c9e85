package latentfx.ui.lesson.player;

import java.util.function.Consumer;
import latentfx.task.BackgroundActions;
import latentfx.workbench.LessonModels;

/** Makes the views of the lesson that runs. */
public final class LessonViews {
    private final PlayerViewModel player;
    private final ChoicePictures pictures;

    /**
     * Views of what {@code player} runs.
     *
     * @param models opens the models of pictures to choose from
     * @param background makes the pictures
     * @param failed gets what went wrong with one of them
     */
    public LessonViews(
            PlayerViewModel player, LessonModels models, BackgroundActions background, Consumer<Throwable> failed) {
        this.player = player;
        pictures = new ChoicePictures(player, models, background, failed);
    }

    /** What runs the lesson. */
    PlayerViewModel player() {
        return player;
    }

    /** The view beside the maps; {@code card} saves the card at the end. */
    public LessonView beside(CardActions card) {
        return new LessonView(player, pictures, card);
    }

    /** The view in front of a class. */
    public ClassView inClass() {
        return new ClassView(player, pictures);
    }
}
