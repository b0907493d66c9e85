package latentfx.ui.training.form;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
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
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ToWords;

/** The row of one setting: name, field and unit, and below them the reason if it is invalid. */
final class SettingRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Control field;
    private final HBox line = new HBox();
    private final Label problem = new Label();

    private SettingRow(Setting<?> setting, Control field, String unit) {
        this.field = field;
        Messages words = Messages.of(SettingRow.class);
        getStyleClass().add("setting-row");
        Label name = new Label(words.get(setting.key()));
        name.getStyleClass().add("setting-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(field);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(name, gap, field);
        if (!unit.isEmpty()) {
            Label units = new Label(unit);
            units.getStyleClass().add("setting-unit");
            line.getChildren().add(units);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("setting-line");
        Hints.on(line, words.get(setting.key() + ".help"));
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

    /** A row for a number, typed or stepped with arrow keys or buttons. */
    static SettingRow number(Setting<?> setting) {
        Spinner<String> spinner = new Spinner<>(new Steps(setting));
        spinner.setEditable(true);
        spinner.getEditor().textProperty().bindBidirectional(setting.textProperty());
        spinner.getStyleClass().add("setting-number");
        return new SettingRow(setting, spinner, Messages.of(SettingRow.class).get(setting.key() + ".unit"));
    }

    /** A row for a text. */
    static SettingRow text(Setting<?> setting) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(setting.textProperty());
        field.getStyleClass().add("setting-text");
        return new SettingRow(setting, field, Messages.of(SettingRow.class).get(setting.key() + ".unit"));
    }

    /** A row for one of {@code values}. */
    static SettingRow choice(Setting<?> setting, List<String> values) {
        Messages words = Messages.of(SettingRow.class);
        ComboBox<String> list = new ComboBox<>(FXCollections.observableArrayList(values));
        list.setConverter(new ToWords<>(value -> words.get(setting.key() + "." + value)));
        list.valueProperty().bindBidirectional(setting.textProperty());
        list.getStyleClass().add("setting-choice");
        return new SettingRow(setting, list, "");
    }

    /** Dims the row while its setting has no effect; its tooltip stays. */
    void setCounts(boolean counts) {
        line.getChildren().forEach(part -> part.setDisable(!counts));
        problem.setOpacity(counts ? 1 : 0.5);
    }

    /** The control in which the setting is typed or chosen. */
    Control field() {
        return field;
    }

    /** Steps the setting; the value of the spinner follows its text. */
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
