package latentfx.ui.training.loss;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The values of both curves at the point under the cursor, written beside them without lying over each other. */
final class ChartValues extends Region {
    private static final double ASIDE = 7;
    private static final double LINE = 15;

    private final Text train = text("train-value");
    private final Text heldOut = text("held-out-value");

    ChartValues() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(train, heldOut);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().addAll("chart-value", style);
        text.setManaged(false);
        return text;
    }

    /**
     * Writes both losses beside the point of the curves at {@code x}.
     *
     * @param trainY where the training curve is, pixels from the top
     * @param heldOutY where the held-out curve is
     * @param highest least y of the text's base line
     */
    void show(double x, double trainLoss, double trainY, double heldOutLoss, double heldOutY, double highest) {
        NumberFormat numbers = NumberFormat.getNumberInstance(Locale.ROOT);
        numbers.setMaximumFractionDigits(Math.abs(trainLoss) < 10 ? 3 : 1);
        numbers.setMinimumFractionDigits(numbers.getMaximumFractionDigits());
        train.setText(numbers.format(trainLoss));
        heldOut.setText(numbers.format(heldOutLoss));
        boolean trainAbove = trainY <= heldOutY;
        double upper = Math.max(highest, Math.min(trainY, heldOutY) - ASIDE);
        double lower = Math.max(upper + LINE, Math.max(trainY, heldOutY) + LINE);
        place(train, x, trainAbove ? upper : lower);
        place(heldOut, x, trainAbove ? lower : upper);
        setVisible(true);
    }

    private void place(Text text, double x, double y) {
        text.applyCss();
        double width = text.getLayoutBounds().getWidth();
        text.setX(x + ASIDE + width > getWidth() ? x - ASIDE - width : x + ASIDE);
        text.setY(y);
    }
}
