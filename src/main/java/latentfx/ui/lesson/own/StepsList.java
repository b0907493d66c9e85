package latentfx.ui.lesson.own;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The steps of the lesson that is being made: one is chosen, moved, removed. */
final class StepsList extends VBox {
    private static final double HEIGHT = 130;

    private final Messages words = Messages.of(StepsList.class);
    private final OwnLessonViewModel viewModel;
    private final ListView<OwnStep> steps = new ListView<>();
    private boolean showing;

    StepsList(OwnLessonViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("own-part");
        steps.setId("own-steps");
        steps.setPrefHeight(HEIGHT);
        steps.setMinHeight(HEIGHT / 2);
        steps.setAccessibleText(words.get("own.steps"));
        steps.setPlaceholder(new Label(words.get("own.none")));
        steps.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(OwnStep step, boolean empty) {
                super.updateItem(step, empty);
                setText(
                        empty || step == null
                                ? null
                                : (getIndex() + 1) + "  " + step.step().title().in(words.locale()));
            }
        });
        steps.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (!showing) {
                viewModel.choose(now.intValue());
            }
        });
        getChildren().addAll(steps, actions());
        viewModel.draftProperty().subscribe(draft -> show());
        viewModel.chosenProperty().addListener((property, before, now) -> show());
    }

    private FlowPane actions() {
        Button up = ButtonBuilder.icon(Feather.ARROW_UP, words.get("question.up"))
                .id("own-up")
                .does(() -> move(-1));
        Button down = ButtonBuilder.icon(Feather.ARROW_DOWN, words.get("question.down"))
                .id("own-down")
                .does(() -> move(1));
        Button remove = ButtonBuilder.icon(Feather.TRASH_2, words.get("own.remove"))
                .id("own-remove")
                .does(() -> viewModel
                        .step()
                        .ifPresent(step -> viewModel.change(
                                words.get("own.step.remove"),
                                draft ->
                                        draft.without(viewModel.chosenProperty().get()))));
        Button look = ButtonBuilder.small(words.get("own.show"))
                .with(Feather.EYE)
                .id("own-show")
                .tip(words.get("own.show.tip"))
                .does(viewModel::showStep);
        Button again = ButtonBuilder.small(words.get("own.again"))
                .with(Feather.REFRESH_CW)
                .id("own-again")
                .tip(words.get("own.again.tip"))
                .does(() -> viewModel.recordAgain(words.get("own.step.again")));
        FlowPane line = new FlowPane(up, down, remove, look, again);
        line.getStyleClass().add("lesson-buttons");
        line.disableProperty().bind(viewModel.chosenProperty().lessThan(0));
        return line;
    }

    private void move(int by) {
        int at = viewModel.chosenProperty().get();
        viewModel.change(words.get("own.step.move"), draft -> draft.moved(at, by));
        viewModel.choose(at + by);
    }

    private void show() {
        showing = true;
        steps.getItems().setAll(viewModel.draftProperty().get().steps());
        steps.getSelectionModel().select(viewModel.chosenProperty().get());
        showing = false;
    }
}
