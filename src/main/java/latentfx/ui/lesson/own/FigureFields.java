package latentfx.ui.lesson.own;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;

/** The figures that a step shows: written by name, or chosen from those that are measured. */
final class FigureFields extends VBox {
    private final Messages words = Messages.of(FigureFields.class);
    private final OwnLessonViewModel viewModel;
    private final TextField names = WritingFields.line();
    private final FigureCombo offered;
    private boolean showing;

    FigureFields(OwnLessonViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("own-part");
        Label title = new Label(words.get("own.figures"));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setLabelFor(names);
        names.setId("own-figures");
        names.setAccessibleText(words.get("own.figures"));
        names.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                write(now);
            }
        });
        offered = new FigureCombo(viewModel, words.get("own.figures.add"));
        offered.setId("own-figures-add");
        offered.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                String written = names.getText().strip().replaceAll(",$", "");
                names.setText(written.isEmpty() ? now : written + ", " + now);
                Platform.runLater(() -> offered.setValue(null)); // the same figure can be chosen again
            }
        });
        getChildren().addAll(title, names, offered);
    }

    private void write(String written) {
        String measures = viewModel.draftProperty().get().measures();
        viewModel.changeStep(
                words.get("own.step.figures"),
                step -> step.showing(
                        written, name -> viewModel.figureWordsProperty().get().label(measures, name)));
    }

    /** Shows what is written in {@code step}, and offers the figures of the lesson {@code measures}. */
    void show(OwnStep step, String measures) {
        showing = true;
        if (!names.getText().equals(step.figures())) {
            names.setText(step.figures());
        }
        offered.show(measures, "");
        showing = false;
    }
}
