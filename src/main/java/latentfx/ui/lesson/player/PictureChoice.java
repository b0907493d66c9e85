package latentfx.ui.lesson.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.Question;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;

/** Pictures of which one is chosen. */
final class PictureChoice extends FlowPane {
    private static final double SIDE = 84;

    PictureChoice(
            Question question,
            ChoicePictures pictures,
            Optional<Prediction> before,
            boolean locked,
            Optional<RightAnswer> answer,
            Consumer<Prediction> told) {
        Messages words = Messages.of(PictureChoice.class);
        getStyleClass().add("picture-choice");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < question.choices().size(); i++) {
            int option = i;
            Choice choice = question.choices().get(i);
            PictureBox box = PictureBox.square(SIDE);
            choice.picture().ifPresent(picture -> pictures.show(picture, box));
            String text = MarkdownBox.plain(choice.text().in(words.locale()));
            ToggleButton button = new ToggleButton(text.isBlank() ? words.get("answer.picture", i + 1) : text, box);
            button.setContentDisplay(ContentDisplay.TOP);
            button.setId("lesson-choice-" + i);
            button.setToggleGroup(group);
            button.setSelected(before.filter(new Prediction.Chosen(i)::equals).isPresent());
            button.setDisable(locked);
            button.setOnAction(event -> {
                button.setSelected(true);
                told.accept(new Prediction.Chosen(option));
            });
            if (locked && answer.filter(it -> it.option().orElse(-1) == option).isPresent()) {
                button.getStyleClass().add("right-choice");
            }
            getChildren().add(button);
        }
    }
}
