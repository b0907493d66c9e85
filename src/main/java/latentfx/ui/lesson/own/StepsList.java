package latentfx.ui.lesson.own;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.lesson.script.Step;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The steps of the lesson that is being made: one is chosen, moved, removed. */
final class StepsList extends VBox {
    private static final double HEIGHT = 130;

    private final Messages words = Messages.of(StepsList.class);
    private final OwnLessonViewModel viewModel;
    private final ListView<Step> steps = new ListView<>();
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
            protected void updateItem(Step step, boolean empty) {
                super.updateItem(step, empty);
                setText(
                        empty || step == null
                                ? null
                                : (getIndex() + 1) + "  " + step.title().in(words.locale()));
            }
        });
        steps.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (!showing) {
                viewModel.choose(now.intValue());
            }
        });
        getChildren().addAll(steps, arrows());
        viewModel.draftProperty().subscribe(draft -> show());
        viewModel.chosenProperty().addListener((property, before, now) -> show());
    }

    private HBox arrows() {
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
        HBox line = new HBox(up, down, remove);
        line.getStyleClass().add("own-line");
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
