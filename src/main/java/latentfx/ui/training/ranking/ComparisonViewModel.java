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

/** The ranking of models measured on the same data. For the FX thread. */
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

    /** Ranks no models yet. */
    public ComparisonViewModel() {
        data.addListener((property, before, now) -> fill());
    }

    /** Ranks those of {@code now} that are finished. */
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

    /** Highlights {@code model} as the one finished last and chooses its data. */
    public void finished(OpenModel model) {
        newest = model;
        ComparedData its = ComparedData.of(model);
        if (!choices.contains(its)) {
            choices.add(its);
        }
        data.set(Optional.of(its));
        fill();
    }

    /** Chooses the data of {@code model}, unless that of a model finished in this session was chosen. */
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

    /** The rows, sorted. */
    public ObservableList<ComparisonRow> rows() {
        return readOnlyRows;
    }

    /** Whether the models at hand are known; false while they are being opened for the first time. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The data on which models at hand were measured. */
    public ObservableList<ComparedData> choices() {
        return readOnlyChoices;
    }

    /** The data on which the ranked models were measured; one of {@link #choices}, empty while there are none. */
    public ObjectProperty<Optional<ComparedData>> dataProperty() {
        return data;
    }

    /** Sorts the rows; rows without a value in that column come last. */
    public void sort(ComparisonColumn column, boolean descending) {
        order = column.order(descending);
        FXCollections.sort(rows, order);
    }

    /** Whether {@code row} is of the model finished last. */
    public boolean isNewest(ComparisonRow row) {
        return row.model().equals(newest);
    }

    /**
     * Whether {@code row} has the best value of {@code column} among the rows comparable with it, of which there must
     * be another one: the lowest loss of one measure, the highest kNN accuracy. Other columns have no best value.
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

    /** The table as tab-separated values. */
    public String tabs() {
        return text.tabs(rows);
    }

    /** The table in Markdown. */
    public String markdown() {
        return data.get().map(on -> text.markdown(rows, on)).orElse("");
    }
}
