package latentfx.ui.lesson.player;

import javafx.scene.layout.Region;

/** What can be done with the card at the end of a lesson. */
@FunctionalInterface
public interface CardActions {
    /** Saves a picture of {@code card} where the user wants it; {@code name} is proposed. */
    void save(Region card, String name);
}
