package latentfx.ui.lesson.own;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Says that a lesson that was not saved was put aside for another one, and brings it back. Hidden while none was. */
final class AsideBar extends VBox {
    private final Messages words = Messages.of(AsideBar.class);
    private final Label says = new Label();

    AsideBar(OwnLessonViewModel viewModel) {
        setId("own-aside");
        getStyleClass().add("own-aside");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        FlowPane answers = new FlowPane(
                ButtonBuilder.small(words.get("own.aside.back"))
                        .with(Feather.ROTATE_CCW)
                        .id("own-aside-back")
                        .does(() -> viewModel.bringBack(words.get("own.step.back"))),
                ButtonBuilder.small(words.get("own.aside.drop"))
                        .id("own-aside-drop")
                        .does(viewModel::forgetAside));
        answers.getStyleClass().add("lesson-buttons");
        getChildren().addAll(says, answers);
        viewModel.asideProperty().subscribe(this::show);
    }

    private void show(Optional<Draft> aside) {
        setVisible(aside.isPresent());
        setManaged(aside.isPresent());
        aside.ifPresent(draft -> {
            String title = draft.title().in(words.locale());
            says.setText(title.isBlank() ? words.get("own.aside.untitled") : words.get("own.aside", title));
        });
    }
}
