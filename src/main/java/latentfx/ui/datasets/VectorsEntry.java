package latentfx.ui.datasets;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.task.ShownText;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** The user's own vectors on the page of data sets: how many, how wide, which columns, where from, and a button that shows them. */
public final class VectorsEntry extends VBox {
    private final Messages words = Messages.of(VectorsEntry.class);
    private final Label counts = DatasetsView.sentence("datasets-says");
    private final Label columns = DatasetsView.sentence("datasets-says");
    private final Label place = DatasetsView.sentence("datasets-faint");
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private final Button show;

    /**
     * What is known of the vectors.
     *
     * @param name of the file, or of what was generated
     * @param count how many there are
     * @param width numbers of each
     * @param columns what the columns were taken as; empty where that is not known
     * @param place the file; empty if they were generated
     */
    public record Facts(String name, int count, int width, String columns, String place) {}

    /**
     * Shows {@code facts}, empty while no vectors are open.
     *
     * @param open shows the page of the vectors
     */
    public VectorsEntry(ObservableValue<Optional<Facts>> facts, Runnable open) {
        setId("data-vectors");
        getStyleClass().add("datasets-details");
        show = ButtonBuilder.small("")
                .with(Feather.GRID)
                .id("data-vectors-show")
                .firm()
                .does(open);
        FlowPane line = new FlowPane(show);
        line.getStyleClass().add("datasets-buttons");
        getChildren().addAll(new Heading(words.get("vectors")), place, counts, columns, line);
        facts.addListener((property, before, now) -> show(now));
        show(facts.getValue());
    }

    /** Whether there are vectors to speak of. */
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    private void show(Optional<Facts> facts) {
        filled.set(facts.isPresent());
        show.setText(words.get(facts.isPresent() ? "vectors.show" : "vectors.open"));
        String where = facts.map(Facts::place).orElse("");
        place.setText(
                facts.map(it -> it.place().isEmpty() ? words.get("place.made") : words.get("place.opened", it.place()))
                        .orElseGet(() -> words.get("vectors.none")));
        Tip.on(place, where);
        counts.setText(
                facts.map(it -> words.get("vectors.counts", ShownText.oneLine(it.name()), it.count(), it.width()))
                        .orElse(""));
        columns.setText(facts.map(Facts::columns).orElse(""));
    }
}
