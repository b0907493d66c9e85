package latentfx.ui.faithfulness;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/**
 * A label that shows how faithful a map is in two or three numbers; its tooltip explains them, a click opens the help.
 */
public final class FaithfulnessBadge extends Button {
    /** The page of the help that explains the badge. */
    public static final String HELP_TOPIC = "faithfulness";

    private final FaithfulnessViewModel viewModel;
    private final FaithfulnessWords words = new FaithfulnessWords();
    private @Nullable Consumer<String> help;

    /** Shows the badge of {@code viewModel}. */
    public FaithfulnessBadge(FaithfulnessViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("map-badge");
        getStylesheets()
                .add(FaithfulnessBadge.class.getResource("faithfulness.css").toExternalForm());
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
        badge.ifPresent(now -> {
            setText(words.badge(now));
            String explained = words.explanation(now, help != null);
            Tip.on(this, explained);
            setAccessibleText(explained);
        });
    }
}
