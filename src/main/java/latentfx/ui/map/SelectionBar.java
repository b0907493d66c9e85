package latentfx.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import latentfx.analysis.SampleQuery;
import latentfx.model.CodeSheet;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.SampleSet;
import org.kordamp.ikonli.feather.Feather;

/** Finds and selects samples by index, class or text, and isolates, hides and shows them again. */
public final class SelectionBar extends FlowPane {
    private record Query(String text, CodeSheet sheet, List<String> searched) {}

    private record Found(CodeSheet sheet, SampleSet samples) {}

    private static final double QUERY_WIDTH = 190;
    /** Width up to which it is one line where it may be as wide as it likes, pixels. */
    private static final double ONE_LINE = 900;

    private final MapViewModel map;
    private final LatestAnswer<Query, Found> search;
    private final Messages words = Messages.of(SelectionBar.class);
    private final TextField query = new TextField();
    private final Label count = new Label();
    private final ObjectProperty<List<String>> texts = new SimpleObjectProperty<>(List.of());

    /** Creates a bar for the samples and the selection of {@code map}; searches on the calling thread. */
    public SelectionBar(MapViewModel map) {
        this(map, Runnable::run, Runnable::run);
    }

    /**
     * Creates a bar for the samples and the selection of {@code map} that searches on {@code background} and delivers
     * on {@code fx}, for many samples.
     */
    public SelectionBar(MapViewModel map, Executor background, Executor fx) {
        this.map = map;
        search = LatestAnswer.newestOnly(
                background,
                fx,
                (query, cancellation) -> find(query),
                this::show,
                Failures.of(SelectionBar.class, "samples could not be searched"));
        setMinWidth(0);
        setPrefWrapLength(ONE_LINE);
        getStyleClass().add("selection-bar");
        getStylesheets()
                .add(Objects.requireNonNull(SelectionBar.class.getResource("map.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        query.setPromptText(words.get("selection.query"));
        Tip.on(query, words.get("selection.query.tip"));
        query.setAccessibleText(words.get("selection.query.tip"));
        ScreenScale.prefWidth(query, QUERY_WIDTH);
        query.setOnAction(event -> find());
        Button isolate =
                button("selection.isolate", Feather.EYE, () -> selection().isolate());
        Button hide =
                button("selection.hide", Feather.EYE_OFF, () -> selection().hide());
        Button clear = button("selection.clear", Feather.X, () -> selection().clear());
        Button all =
                button("selection.show.all", Feather.USERS, () -> selection().showAll());
        isolate.disableProperty().bind(state().map(it -> it.selected().isEmpty()));
        hide.disableProperty().bind(state().map(it -> it.selected().isEmpty()));
        clear.disableProperty().bind(state().map(it -> it.selected().isEmpty()));
        all.disableProperty().bind(state().map(it -> it.hidden().isEmpty()));
        count.getStyleClass().add("faint");
        getChildren().addAll(query, isolate, hide, clear, all, count);
    }

    /** The text of each sample, for searching; empty for images. */
    public ObjectProperty<List<String>> textsProperty() {
        return texts;
    }

    private ObservableValue<Selection.State> state() {
        return map.selectionProperty().flatMap(Selection::stateProperty);
    }

    private Selection selection() {
        return map.selectionProperty().get();
    }

    private Button button(String key, Feather icon, Runnable action) {
        return ButtonBuilder.small(words.get(key))
                .with(icon)
                .tip(words.get(key + ".tip"))
                .firm()
                .does(action);
    }

    private void find() {
        MapPicture picture = map.pictureProperty().get();
        if (picture != null) {
            search.ask(new Query(query.getText(), picture.open().sheet(), texts.get()));
        }
    }

    private static Found find(Query query) {
        return new Found(query.sheet(), SampleSet.of(SampleQuery.find(query.text(), query.sheet(), query.searched())));
    }

    private void show(Found result) {
        SampleSet found = result.samples();
        selection().select(SampleSpace.of(result.sheet()), found, Selection.Mode.REPLACE);
        count.setText(found.isEmpty() ? words.get("selection.found.none") : words.get("selection.found", found.size()));
    }
}
