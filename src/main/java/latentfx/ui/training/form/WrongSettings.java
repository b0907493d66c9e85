package latentfx.ui.training.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;

/** Says which settings keep a training from being started, and leads to the first of them; not there while none does. */
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

    /** Goes to the first field that is wrong; the settings scroll to whatever has the focus. */
    private void lead() {
        setVisited(false);
        form.wrong().stream()
                .findFirst()
                .map(setting -> getScene().lookup("#setting-" + setting.key()))
                .ifPresent(Node::requestFocus);
    }
}
