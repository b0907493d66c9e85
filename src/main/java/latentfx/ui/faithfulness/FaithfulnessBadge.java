package latentfx.ui.faithfulness;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A label that shows how faithful a map is in two or three numbers; its tooltip explains them, a click opens the help.
 */
public final class FaithfulnessBadge extends Button {
    /** The page of the help that explains the badge. */
    public static final String HELP_TOPIC = "faithfulness";

    private final FaithfulnessViewModel viewModel;
    private final FaithfulnessWords words = new FaithfulnessWords();
    private final Tooltip tip = new Tooltip();
    private @Nullable Consumer<String> help;

    /** Shows the badge of {@code viewModel}. */
    public FaithfulnessBadge(FaithfulnessViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("map-badge");
        getStylesheets()
                .add(FaithfulnessBadge.class.getResource("faithfulness.css").toExternalForm());
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDuration(Duration.seconds(60));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            Consumer<String> open = help;
            if (open != null) {
                open.accept(HELP_TOPIC);
            }
        });
        viewModel.badgeProperty().addListener((property, before, now) -> show(now));
        show(viewModel.badgeProperty().get());
    }

    /** From now on a click passes the page of the help to {@code open}. */
    public void setHelp(Consumer<String> open) {
        help = open;
        show(viewModel.badgeProperty().get());
    }

    private void show(Optional<MapBadge> badge) {
        setVisible(badge.isPresent());
        setManaged(badge.isPresent());
        setTooltip(badge.isPresent() ? tip : null);
        badge.ifPresent(now -> {
            setText(words.badge(now));
            tip.setText(words.explanation(now, help != null));
            setAccessibleText(tip.getText());
        });
    }
}
