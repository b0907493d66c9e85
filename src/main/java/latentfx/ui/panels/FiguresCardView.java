package latentfx.ui.panels;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.SampleDraws;
import latentfx.analysis.Side;
import latentfx.data.ImageShape;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.copying.NodePicture;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.PictureBox;

/** The verdict on both models in words, what both decoders make of random codes, and a table of all figures. */
public final class FiguresCardView extends HBox {
    /** Greatest height of a decoded draw in screen pixels. */
    private static final double SMALL = 28;

    /** Width in pixels from which on all draws of one source lie in one row. */
    private static final double WIDE = FiguresMeasurement.DRAWS * (SMALL + 1);

    private final Messages words = Messages.of(FiguresCardView.class);
    private final FiguresSentences sentences = new FiguresSentences();
    private final FiguresViewModel viewModel;
    private final FiguresTable table = new FiguresTable();
    private final VBox says = new VBox();
    private final VBox verdict = new VBox();
    private final VBox pictures = new VBox();
    private final VBox notes = new VBox();
    private FiguresCard pictured = FiguresCard.NONE;
    private int across;

    public FiguresCardView(FiguresViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("figures-card");
        for (VBox box : new VBox[] {says, verdict, notes, pictures}) {
            box.getStyleClass().add("figures-says");
        }
        verdict.setId("figures-verdict");
        says.getChildren().addAll(work(), verdict, pictures, notes);
        says.setPrefWidth(260);
        says.setMinWidth(220);
        HBox content = new HBox(says, table);
        content.getStyleClass().add("figures-content");
        HBox.setHgrow(says, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        setMinHeight(0);
        viewModel.cardProperty().addListener((property, before, now) -> show(now));
        viewModel
                .busyProperty()
                .addListener(
                        (property, before, now) -> show(viewModel.cardProperty().get()));
        says.widthProperty()
                .addListener((property, before, now) ->
                        showPictures(viewModel.cardProperty().get()));
        show(viewModel.cardProperty().get());
        CopyPlace.put(this, new CopyPlace(this::copied, () -> NodePicture.of(content)));
    }

    private Optional<Copied> copied() {
        return FiguresRows.table(viewModel.cardProperty().get())
                .map(table -> Copied.both(words.get("copy.numbers"), table));
    }

    /** How far the measurement is, with a button to stop it, or to go on with one that was stopped. */
    private Node work() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> viewModel.progressProperty().get().fraction(), viewModel.progressProperty()));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = button("numbers.stop", viewModel::stop);
        HBox running = new HBox(bar, stop);
        running.getStyleClass().add("figures-work");
        visible(running, viewModel.busyProperty());
        Label told = new Label(words.get("numbers.stopped"));
        told.getStyleClass().add("panel-note");
        HBox again = new HBox(told, button("numbers.again", viewModel::measureAgain));
        again.getStyleClass().add("figures-work");
        visible(again, viewModel.stoppedProperty());
        return new VBox(running, again);
    }

    private static void visible(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private Button button(String key, Runnable action) {
        return ButtonBuilder.small(words.get(key))
                .id(key.replace('.', '-'))
                .tip(words.get(key + ".tip"))
                .firm()
                .does(action);
    }

    private void show(FiguresCard card) {
        boolean busy = viewModel.busyProperty().get();
        table.show(card, busy);
        verdict.getChildren().clear();
        notes.getChildren().clear();
        if (card.left().isEmpty() && card.right().isEmpty()) {
            notes.getChildren().add(sentence(words.get(busy ? "numbers.busy" : "numbers.none"), "figures-sentence"));
        }
        sentences.verdict(card).forEach(text -> verdict.getChildren().add(sentence(text, "figures-verdict")));
        sentences.of(card).forEach(text -> notes.getChildren().add(sentence(text, "figures-sentence")));
        showPictures(card);
    }

    private void showPictures(FiguresCard card) {
        int columns = says.getWidth() < WIDE ? FiguresMeasurement.DRAWS / 2 : FiguresMeasurement.DRAWS;
        if (columns != across || !sameDraws(card)) {
            across = columns;
            pictured = card;
            pictures.getChildren().clear();
            for (Side side : Side.values()) {
                card.get(side).ifPresent(entry -> entry.drawn()
                        .forEach(drawn -> pictures.getChildren().add(picture(entry, drawn))));
            }
        }
    }

    private boolean sameDraws(FiguresCard card) {
        return card.left().map(FiguresCard.Entry::drawn).equals(pictured.left().map(FiguresCard.Entry::drawn))
                && card.right()
                        .map(FiguresCard.Entry::drawn)
                        .equals(pictured.right().map(FiguresCard.Entry::drawn));
    }

    private Node picture(FiguresCard.Entry entry, FiguresCard.Drawn drawn) {
        String key = drawn.source() == SampleDraws.Source.FITTED
                ? "draws.fitted"
                : entry.figures().prior() ? "draws.prior" : "draws.standard";
        Label title = new Label(words.get(
                key, drawn.images().rows(), entry.open().name(), entry.figures().samples()));
        title.getStyleClass().add("panel-note");
        title.setWrapText(true);
        ImageShape shape = entry.open().image();
        PictureBox images = PictureBox.enlarged(PictureBox.whole(SMALL / shape.height()));
        images.show(Mosaic.of(shape, drawn.images(), 0, drawn.images().rows(), across));
        VBox box = new VBox(title, images);
        box.getStyleClass().add("figures-draws");
        return box;
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
