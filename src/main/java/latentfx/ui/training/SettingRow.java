package latentfx.ui.training;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.converter.DefaultStringConverter;
import latentfx.ui.fx.Messages;

/** One setting in the pane: its name, the field, its unit, and beneath them what is wrong with it. */
final class SettingRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private SettingRow(Setting<?> setting, Control field, String unit) {
        Messages words = Messages.of(SettingRow.class);
        getStyleClass().add("setting-row");
        Label name = new Label(words.get(setting.key()));
        name.getStyleClass().add("setting-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(field);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label units = new Label(unit);
        units.getStyleClass().add("setting-unit");
        HBox line = new HBox(name, gap, field, units);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("setting-line");
        Hints.on(line, words.get(setting.key() + ".help"));
        Label problem = new Label();
        problem.getStyleClass().add("setting-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(setting.problemProperty());
        problem.visibleProperty().bind(setting.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        setting.problemProperty()
                .addListener((property, before, now) -> field.pseudoClassStateChanged(WRONG, !now.isEmpty()));
        field.pseudoClassStateChanged(WRONG, !setting.isValid());
        field.setId("setting-" + setting.key());
        field.setAccessibleText(words.get(setting.key()));
        field.setAccessibleHelp(words.get(setting.key() + ".help"));
        getChildren().addAll(line, problem);
    }

    /** A number: typed, or stepped with the arrow keys or the two small buttons. */
    static SettingRow number(Setting<?> setting) {
        Spinner<String> spinner = new Spinner<>(new Steps(setting));
        spinner.setEditable(true);
        spinner.getEditor().textProperty().bindBidirectional(setting.textProperty());
        spinner.getStyleClass().add("setting-number");
        return new SettingRow(setting, spinner, Messages.of(SettingRow.class).get(setting.key() + ".unit"));
    }

    /** A text. */
    static SettingRow text(Setting<?> setting) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(setting.textProperty());
        field.getStyleClass().add("setting-text");
        return new SettingRow(setting, field, Messages.of(SettingRow.class).get(setting.key() + ".unit"));
    }

    /** Steps the setting itself; the spinner's own value only follows its text. */
    private static final class Steps extends SpinnerValueFactory<String> {
        private final Setting<?> setting;

        Steps(Setting<?> setting) {
            this.setting = setting;
            setConverter(new DefaultStringConverter());
            valueProperty().bindBidirectional(setting.textProperty());
        }

        @Override
        public void decrement(int steps) {
            for (int i = 0; i < steps; i++) {
                setting.step(-1);
            }
        }

        @Override
        public void increment(int steps) {
            for (int i = 0; i < steps; i++) {
                setting.step(1);
            }
        }
    }
}
