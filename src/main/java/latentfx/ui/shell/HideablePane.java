package latentfx.ui.shell;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import latentfx.ui.settings.Settings;

/** A pane at the left or right edge of a split pane that can be hidden; its width is stored in the settings. */
final class HideablePane {
    private final Settings settings;
    private final String name;
    private final SplitPane split;
    private final Region content;
    private final boolean atLeft;
    private final double usualWidth;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);

    /**
     * Creates a pane that is hidden at first.
     *
     * @param name prefix of the names of its settings
     * @param atLeft whether it is the first item of the split pane, else the last
     */
    HideablePane(Settings settings, String name, SplitPane split, Region content, boolean atLeft, double usualWidth) {
        this.settings = settings;
        this.name = name;
        this.split = split;
        this.content = content;
        this.atLeft = atLeft;
        this.usualWidth = usualWidth;
        content.setPrefWidth(usualWidth);
        SplitPane.setResizableWithParent(content, false);
        shown.addListener((property, before, now) -> show(now));
        split.widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() == 0) {
                applyWidth();
            }
        });
    }

    /** Whether it is shown. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows it if it was shown when the program was left; if that is not known, as {@code usually} says. */
    void restore(boolean usually) {
        shown.set(settings.get(name + ".shown", usually ? "yes" : "no").equals("yes"));
    }

    /** Stores in the settings whether it is shown, and its width. */
    void remember() {
        settings.put(name + ".shown", shown.get() ? "yes" : "no");
        rememberWidth();
    }

    private void rememberWidth() {
        if (split.getItems().contains(content) && content.getWidth() > 0) {
            settings.put(name + ".width", String.valueOf(content.getWidth()));
        }
    }

    private void show(boolean wanted) {
        if (wanted && !split.getItems().contains(content)) {
            split.getItems().add(atLeft ? 0 : split.getItems().size(), content);
            applyWidth();
            Platform.runLater(this::applyWidth); // once more: the split halves itself when it lays out a new part
        } else if (!wanted && split.getItems().contains(content)) {
            rememberWidth();
            split.getItems().remove(content);
        }
    }

    private void applyWidth() {
        double width = settings.number(name + ".width").orElse(usualWidth);
        double all = split.getWidth();
        if (split.getItems().contains(content) && all > 0) {
            int divider = atLeft ? 0 : split.getDividers().size() - 1;
            split.setDividerPosition(divider, atLeft ? width / all : 1 - width / all);
        }
    }
}
