package latentfx.ui.foreign;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.data.ImageShape;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.PixelOrder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** A line for each thing that can be corrected about a model of another program; what it does not have has none. */
final class ForeignChoices extends GridPane {
    private final Messages words = Messages.of(ForeignChoices.class);
    private final ForeignReadingViewModel model;

    ForeignChoices(ForeignReadingViewModel model) {
        this.model = model;
        getStyleClass().add("foreign-choices");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        follow(
                "range",
                this::range,
                () -> List.of(BrightnessRange.values()),
                ForeignReading::range,
                model::chooseRange);
        follow("channels", this::channels, model::channels, it -> it.shape().channels(), model::chooseChannels);
        follow(
                "size",
                this::size,
                () -> model.shapes(model.chosenProperty().get().shape().channels()),
                ForeignReading::shape,
                model::chooseShape);
        follow("order", this::order, model::orders, ForeignReading::order, model::chooseOrder);
        follow("mean", name -> name, model::means, it -> it.mean().orElse(null), model::chooseMean);
        follow("spread", name -> name, model::spreads, it -> it.spread().orElse(null), model::chooseSpread);
    }

    private String range(BrightnessRange range) {
        return words.get("range." + range.name().toLowerCase(Locale.ROOT));
    }

    private String channels(int channels) {
        return words.get(channels == 1 ? "channels.grey" : "channels.colour");
    }

    private String size(ImageShape shape) {
        return words.get("size.of", shape.width(), shape.height());
    }

    private String order(PixelOrder order) {
        return words.get("order." + order.name().toLowerCase(Locale.ROOT));
    }

    /** A line with one of {@code values}, which may become others with each choice; hidden while there are fewer than two. */
    private <T> void follow(
            String key,
            Function<T, String> word,
            Supplier<List<T>> values,
            Function<ForeignReading, @Nullable T> of,
            Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("foreign-" + key);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new WordCell<>(word));
        box.setButtonCell(new WordCell<>(word));
        box.setAccessibleText(words.get(key));
        Tip.on(box, words.get(key + ".help"));
        Label name = new Label(words.get(key));
        name.setLabelFor(box);
        GridPane.setValignment(name, VPos.CENTER);
        boolean[] showing = {false};
        Runnable show = () -> {
            showing[0] = true;
            List<T> now = values.get();
            if (!now.equals(box.getItems())) {
                box.getItems().setAll(now);
            }
            box.setValue(of.apply(model.chosenProperty().get()));
            for (Node node : List.of(name, box)) {
                node.setVisible(now.size() > 1);
                node.setManaged(now.size() > 1);
            }
            showing[0] = false;
        };
        model.chosenProperty().subscribe(show);
        model.drawnProperty().subscribe(show);
        show.run();
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null && !showing[0]) {
                choose.accept(now);
            }
        });
        addRow(getRowCount(), name, box);
    }

    private static final class WordCell<T> extends ListCell<T> {
        private final Function<T, String> word;

        WordCell(Function<T, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : word.apply(item));
        }
    }
}
