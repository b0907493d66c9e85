package latentfx.ui.training.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/** Models measured on the same data, side by side. For the FX thread. */
public final class ComparisonViewModel {
    private final ObservableList<ComparisonRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ComparisonRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<ComparedData> choices = FXCollections.observableArrayList();
    private final ObservableList<ComparedData> readOnlyChoices = FXCollections.unmodifiableObservableList(choices);
    private final ObjectProperty<Optional<ComparedData>> data = new SimpleObjectProperty<>(Optional.empty());
    private final ComparisonText text = new ComparisonText();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private List<OpenModel> models = List.of();
    private Comparator<ComparisonRow> order = ComparisonColumn.LOSS.order(false);
    private @Nullable OpenModel newest;

    /** Compares nothing yet. */
    public ComparisonViewModel() {
        data.addListener((property, before, now) -> fill());
    }

    /** Compares those of {@code now} that are finished. */
    public void show(List<OpenModel> now) {
        models = now.stream().filter(model -> model.provenance().isPresent()).toList();
        List<ComparedData> found =
                models.stream().map(ComparedData::of).distinct().toList();
        if (!found.equals(choices)) {
            choices.setAll(found);
        }
        if (data.get().filter(found::contains).isEmpty()) {
            data.set(found.stream().findFirst());
        }
        shown.set(true);
        fill();
    }

    /** Takes note of the model that was finished last, and turns to its data. */
    public void finished(OpenModel model) {
        newest = model;
        ComparedData its = ComparedData.of(model);
        if (!choices.contains(its)) {
            choices.add(its);
        }
        data.set(Optional.of(its));
        fill();
    }

    /** Turns to the data of {@code model}, unless a model was finished here, whose data goes first. */
    public void prefer(OpenModel model) {
        ComparedData its = ComparedData.of(model);
        if (newest == null && choices.contains(its)) {
            data.set(Optional.of(its));
        }
    }

    private void fill() {
        rows.setAll(models.stream()
                .filter(model -> data.get().equals(Optional.of(ComparedData.of(model))))
                .map(ComparisonRow::of)
                .sorted(order)
                .toList());
    }

    /** The models in the order asked for. */
    public ObservableList<ComparisonRow> rows() {
        return readOnlyRows;
    }

    /** Whether it has been told which models there are; they may take a while to be opened. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** On what data there are measured models. */
    public ObservableList<ComparedData> choices() {
        return readOnlyChoices;
    }

    /** On what data the models shown were measured; empty while there are none. May be set to another choice. */
    public ObjectProperty<Optional<ComparedData>> dataProperty() {
        return data;
    }

    /** Sorts the rows; rows without a value in that column come last. */
    public void sort(ComparisonColumn column, boolean descending) {
        order = column.order(descending);
        FXCollections.sort(rows, order);
    }

    /** Whether it is the model that was finished last. */
    public boolean isNewest(ComparisonRow row) {
        return row.model().equals(newest);
    }

    /**
     * Whether a row has the best value of a column among those it compares with, of which there must be another: the
     * lowest of losses of the same measure, the highest kNN accuracy. Other columns know no best.
     */
    public boolean isBest(ComparisonRow row, ComparisonColumn column) {
        return switch (column) {
            case LOSS ->
                row.loss()
                        .filter(loss -> isFirst(
                                loss,
                                ComparisonRow::loss,
                                loss::comparesWith,
                                Comparator.comparingDouble(ComparisonLoss::value)))
                        .isPresent();
            case KNN ->
                row.knnAccuracy()
                        .filter(share ->
                                isFirst(share, ComparisonRow::knnAccuracy, any -> true, Collections.reverseOrder()))
                        .isPresent();
            default -> false;
        };
    }

    private <T> boolean isFirst(
            T value, Function<ComparisonRow, Optional<T>> column, Predicate<T> compares, Comparator<T> better) {
        List<T> rivals = rows.stream()
                .flatMap(row -> column.apply(row).stream())
                .filter(compares)
                .toList();
        return rivals.size() > 1 && rivals.stream().allMatch(rival -> better.compare(value, rival) <= 0);
    }

    /** The table as lines of cells parted by tabs. */
    public String tabs() {
        return text.tabs(rows);
    }

    /** The table in Markdown. */
    public String markdown() {
        return data.get().map(on -> text.markdown(rows, on)).orElse("");
    }
}
