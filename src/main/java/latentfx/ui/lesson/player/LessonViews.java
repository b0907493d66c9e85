package latentfx.ui.lesson.player;

import java.util.function.Consumer;
import latentfx.task.BackgroundActions;
import latentfx.workbench.LessonModels;

/**
 * Makes the views of the lesson that runs.
 *
 * @param player runs it
 * @param models opens the models of pictures to choose from
 * @param background makes the pictures
 * @param failed gets what went wrong with one of them
 */
public record LessonViews(
        PlayerViewModel player, LessonModels models, BackgroundActions background, Consumer<Throwable> failed) {
    /** The view beside the maps; {@code card} saves the card at the end. */
    public LessonView beside(CardActions card) {
        return new LessonView(player, this::pictures, card);
    }

    /** The view in front of a class. */
    public ClassView inClass() {
        return new ClassView(player, this::pictures);
    }

    private ChoicePictures pictures() {
        return new ChoicePictures(player.lesson().orElseThrow(), models, background, failed);
    }
}
