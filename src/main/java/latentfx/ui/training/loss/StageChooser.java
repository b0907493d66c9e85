package latentfx.ui.training.loss;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import latentfx.model.Checkpoint;
import latentfx.model.Stage;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/** Chooses the stage whose curves are shown; visible only for a training with several stages. */
final class StageChooser extends HBox {
    /** With more stages than this the buttons have room for a number only. */
    private static final int MOST_WORDS = 4;

    private final Messages words = Messages.of(StageChooser.class);
    private final StageCurves curves;
    private final ToggleGroup group = new ToggleGroup();

    StageChooser(StageCurves curves) {
        this.curves = curves;
        setId("stage-chooser");
        getStyleClass().add("stage-chooser");
        managedProperty().bind(visibleProperty());
        curves.newestProperty().addListener((property, before, now) -> tell());
        curves.shownProperty().addListener((property, before, now) -> tell());
        curves.points().addListener((ListChangeListener<Checkpoint>) change -> tell());
        tell();
    }

    private void tell() {
        Stage newest = curves.newestProperty().get();
        setVisible(newest.of() > 1 && !curves.points().isEmpty());
        if (getChildren().size() != newest.of()) {
            getChildren().clear();
            for (int number = 1; number <= newest.of(); number++) {
                getChildren().add(button(new Stage(number, newest.of())));
            }
        }
        for (var child : getChildren()) {
            if (child instanceof ToggleButton button && button.getUserData() instanceof Stage stage) {
                button.setDisable(stage.number() > newest.number());
                button.setSelected(stage.equals(curves.shownProperty().get()));
            }
        }
    }

    private ToggleButton button(Stage stage) {
        String tip = new StageWords().name(stage) + "\n" + words.get("stage.help");
        ToggleButton button = ButtonBuilder.small(shortName(stage))
                .id("stage-" + stage.number())
                .tip(tip)
                .style(pill(stage))
                .chooses(group, () -> curves.show(stage));
        button.setUserData(stage);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private String shortName(Stage stage) {
        String length = stage.of() > MOST_WORDS ? "stage.tiny" : "stage.short";
        return stage.isWhole() ? words.get(length + ".whole") : words.get(length + ".layer", stage.number());
    }

    private static String pill(Stage stage) {
        return stage.number() == 1 ? "left-pill" : stage.isWhole() ? "right-pill" : "center-pill";
    }
}
