package latentfx.ui.lesson.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.Question;
import latentfx.ui.fx.Messages;

/** Options of which one is chosen; once locked, the right one is marked. */
final class ChoiceList extends VBox {
    ChoiceList(
            Question question,
            Optional<Prediction> before,
            boolean locked,
            Optional<RightAnswer> answer,
            Consumer<Prediction> told) {
        Messages words = Messages.of(ChoiceList.class);
        getStyleClass().add("choice-list");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < question.choices().size(); i++) {
            int option = i;
            RadioButton button = new RadioButton(
                    MarkdownBox.plain(question.choices().get(i).text().in(words.locale())));
            button.setId("lesson-choice-" + i);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(before.filter(new Prediction.Chosen(i)::equals).isPresent());
            button.setDisable(locked);
            button.setOnAction(event -> told.accept(new Prediction.Chosen(option)));
            boolean right = locked
                    && answer.filter(it -> it.option().orElse(-1) == option).isPresent();
            if (right) {
                button.getStyleClass().add("right-choice");
            }
            getChildren().add(button);
        }
    }
}
