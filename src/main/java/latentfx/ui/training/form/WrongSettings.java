package latentfx.ui.training.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;

/** A link that names the invalid settings and moves the focus to the first of them; hidden while all are valid. */
public final class WrongSettings extends Hyperlink {
    private final Messages words = Messages.of(WrongSettings.class);
    private final TrainingForm form;

    public WrongSettings(TrainingForm form) {
        this.form = form;
        setId("wrong-settings");
        getStyleClass().add("wrong-settings");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        Hints.on(this, words.get("wrong.help"));
        setOnAction(event -> lead());
        form.onChange(this::tell);
        tell();
    }

    private void tell() {
        List<Setting<?>> wrong = form.wrong();
        setVisible(!wrong.isEmpty());
        setText(words.get(
                "wrong", wrong.stream().map(setting -> words.get(setting.key())).collect(Collectors.joining(", "))));
        setVisited(false);
    }

    /** Moves the focus to the first invalid field, to which the settings then scroll. */
    private void lead() {
        setVisited(false);
        form.wrong().stream()
                .findFirst()
                .map(setting -> getScene().lookup("#setting-" + setting.key()))
                .ifPresent(Node::requestFocus);
    }
}
